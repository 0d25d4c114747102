/**
 * What a run tells those who are not there to see it: a log, a file of metrics, and notices when it ends. None of it makes a
 * run fail once it has begun.
 */
@NullMarked
package io.cleancopy.watch;

import org.jspecify.annotations.NullMarked;
