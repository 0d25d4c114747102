/** The line from a raw page to its outcome: the one place that knows the order of the stages. */
@NullMarked
package io.cleancopy.clean;

import org.jspecify.annotations.NullMarked;
