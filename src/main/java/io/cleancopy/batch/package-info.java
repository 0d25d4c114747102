/**
 * The job {@code clean-copy}: plan, clean, publish, as {@link io.cleancopy.batch.CleanJob} shows on one screen; and what
 * makes a run visible whole or not at all. Makes no decisions about text.
 *
 * <p>Files are the truth: the frozen plan, a mark for each finished slice, the published runs. The database of Spring
 * Batch is a cache that may be lost.
 */
@NullMarked
package io.cleancopy.batch;

import org.jspecify.annotations.NullMarked;
