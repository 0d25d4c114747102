package io.cleancopy.source;

import io.cleancopy.model.Problem;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A page that was found and is to be read: a file, or a record in one.
 *
 * @param location unique in the listing, see {@link io.cleancopy.model.Origin}
 * @param stamp the file's
 * @param record null when the file is the page
 * @param problem known without reading the page: it is no regular file, its folder cannot be listed, or the file that
 *     holds it ends there
 */
public record PageFile(
        String location,
        Path path,
        Stamp stamp,
        @Nullable RecordPlace record,
        @Nullable Problem problem) {

    /** The same under another name. */
    PageFile at(String other) {
        return new PageFile(other, path, stamp, record, problem);
    }

    /** The same, not to be read. */
    public PageFile with(Problem known) {
        return new PageFile(location, path, stamp, record, known);
    }

    /** Bytes that reading it takes, as far as is known. */
    public long bytes() {
        return record == null || record.bytes() == 0 ? stamp.size() : record.bytes();
    }
}
