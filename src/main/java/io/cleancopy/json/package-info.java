/** JSON text from values and values from JSON text: the only door to Jackson. */
@NullMarked
package io.cleancopy.json;

import org.jspecify.annotations.NullMarked;
