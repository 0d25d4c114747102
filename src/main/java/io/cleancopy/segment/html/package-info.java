/** Takes HTML pages apart: the only door to jsoup. */
@NullMarked
package io.cleancopy.segment.html;

import org.jspecify.annotations.NullMarked;
