/** Patterns that users write: the door to RE2/J. */
@NullMarked
package io.cleancopy.pack.pattern;

import org.jspecify.annotations.NullMarked;
