/** Characters: normalising, folding, measuring, and finding phrases. Knows nothing of pages' fates. */
@NullMarked
package io.cleancopy.text;

import org.jspecify.annotations.NullMarked;
