/** Files into raw pages: which files are pages, in which order, and the formats that read them. */
@NullMarked
package io.cleancopy.source;

import org.jspecify.annotations.NullMarked;
