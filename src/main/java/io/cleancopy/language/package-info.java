/** Which language a page is in. */
@NullMarked
package io.cleancopy.language;

import org.jspecify.annotations.NullMarked;
