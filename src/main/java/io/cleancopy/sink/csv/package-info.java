/** Writes CSV: the only door to OpenCSV. */
@NullMarked
package io.cleancopy.sink.csv;

import org.jspecify.annotations.NullMarked;
