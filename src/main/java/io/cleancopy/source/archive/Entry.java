package io.cleancopy.source.archive;

import io.cleancopy.model.Problem;
import io.cleancopy.source.Bytes;
import org.jspecify.annotations.Nullable;

/**
 * A file in an archive.
 *
 * @param name unique in the archive, with {@code !/} before it
 * @param position from which the archive can be read on with this entry as the next; negative if only from its start
 * @param size that the archive says it has; negative when it says nothing
 * @param problem null if it can be read
 */
record Entry(
        String name,
        long position,
        long size,
        Bytes bytes,
        @Nullable Problem problem) {}
