/** Records as rows of a table in text: CSV and TSV. The only room that knows FastCSV. */
@NullMarked
package io.cleancopy.source.csv;

import org.jspecify.annotations.NullMarked;
