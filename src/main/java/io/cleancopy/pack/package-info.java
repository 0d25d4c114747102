/** What is known of one publisher: packs, read from files, checked by their own examples, and found for a page. */
@NullMarked
package io.cleancopy.pack;

import org.jspecify.annotations.NullMarked;
