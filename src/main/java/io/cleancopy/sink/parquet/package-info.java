/** Writes Parquet files: the door by which parquet-java writes. */
@NullMarked
package io.cleancopy.sink.parquet;

import org.jspecify.annotations.NullMarked;
