/** Articles in text files that hold many of them, told apart by lines that users name. */
@NullMarked
package io.cleancopy.source.export;

import org.jspecify.annotations.NullMarked;
