/**
 * Records as rows of Parquet files. It works below parquet-java's own reader, which cannot be had without Hadoop's classes
 * and holds a row group in memory: of each column that is wanted no more is held than a page.
 */
@NullMarked
package io.cleancopy.source.parquet;

import org.jspecify.annotations.NullMarked;
