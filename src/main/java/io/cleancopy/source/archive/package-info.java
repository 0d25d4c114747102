/** Compressed files and archives. The only room that knows Commons Compress. */
@NullMarked
package io.cleancopy.source.archive;

import org.jspecify.annotations.NullMarked;
