/** Takes a page's bytes apart into blocks. */
@NullMarked
package io.cleancopy.segment;

import org.jspecify.annotations.NullMarked;
