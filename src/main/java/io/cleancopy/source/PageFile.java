package io.cleancopy.source;

import io.cleancopy.model.Problem;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file that was found and is to be read as a page.
 *
 * @param location unique in the listing, see {@link io.cleancopy.model.Origin}
 * @param problem known without opening the file: it is no regular file, or its folder cannot be listed
 */
public record PageFile(
        String location, Path path, Stamp stamp, @Nullable Problem problem) {}
