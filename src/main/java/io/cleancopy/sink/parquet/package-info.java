/** Writes Parquet files: the only door to parquet-java. */
@NullMarked
package io.cleancopy.sink.parquet;

import org.jspecify.annotations.NullMarked;
