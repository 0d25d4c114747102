/** A page's elements and texts as the HTML standard has browsers build them, in a form that is quick to make and to walk. */
@NullMarked
package io.cleancopy.segment.html.tree;

import org.jspecify.annotations.NullMarked;
