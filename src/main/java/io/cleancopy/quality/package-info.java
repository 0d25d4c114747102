/** Whether what was kept of a page is an article: checks that reject or flag. */
@NullMarked
package io.cleancopy.quality;

import org.jspecify.annotations.NullMarked;
