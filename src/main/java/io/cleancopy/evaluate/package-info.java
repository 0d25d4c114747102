/**
 * Scores a cleaner against gold pages, with the measures of the field's benchmarks: shingles of four words, bags of
 * words, titles, authors, dates, segments.
 */
@NullMarked
package io.cleancopy.evaluate;

import org.jspecify.annotations.NullMarked;
