/** Records as JSON: a line each, or the elements of an array. */
@NullMarked
package io.cleancopy.source.json;

import org.jspecify.annotations.NullMarked;
