package io.cleancopy.cli;

import io.cleancopy.model.InputException;
import io.cleancopy.model.Origin;
import io.cleancopy.model.RawPage;
import io.cleancopy.source.InputPages;
import io.cleancopy.source.SourceSettings;
import io.cleancopy.source.Sources;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** One page named on the command line. */
final class PageFile {
    static final String STANDARD_INPUT = "-";

    private PageFile() {}

    /** Reads the file, the record of a file, or standard input when the name is {@code -}. */
    static RawPage read(String name, InputStream in, SourceSettings settings) {
        if (name.equals(STANDARD_INPUT)) {
            return Sources.page(new Origin(name), name, bytes(in));
        }
        if (Files.isDirectory(path(name))) {
            throw new InputException(
                    "Cannot read \"" + name + "\" as one page: it is a folder. Use \"cleancopy run\" for folders.");
        }
        try {
            return page(path(name), name, settings);
        } catch (NoSuchFileException e) {
            throw new InputException("Cannot read \"" + name + "\": no such file.", e);
        } catch (AccessDeniedException e) {
            throw new InputException("Cannot read \"" + name + "\": permission denied.", e);
        } catch (IOException e) {
            throw new InputException("Cannot read \"" + name + "\": " + e, e);
        }
    }

    private static RawPage page(Path path, String name, SourceSettings settings) throws IOException {
        boolean isPipeOrLink = Files.exists(path) && !Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
        if (isPipeOrLink || Files.exists(path) && !Files.isReadable(path)) {
            return Sources.page(new Origin(name), path.getFileName().toString(), Files.readAllBytes(path));
        }
        var page = InputPages.at(name, settings);
        if (page == null) {
            throw new NoSuchFileException(name);
        }
        return page;
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new InputException("Cannot read \"" + name + "\": no file can have this name.", e);
        }
    }

    private static byte[] bytes(InputStream in) {
        try {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new InputException("Cannot read standard input: " + e, e);
        }
    }
}
