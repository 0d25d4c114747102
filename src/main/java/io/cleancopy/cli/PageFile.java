package io.cleancopy.cli;

import io.cleancopy.model.InputException;
import io.cleancopy.model.Origin;
import io.cleancopy.model.RawPage;
import io.cleancopy.source.Sources;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** One page named on the command line. */
final class PageFile {
    static final String STANDARD_INPUT = "-";

    private PageFile() {}

    /** Reads the file, or standard input when its name is {@code -}. */
    static RawPage read(String name, InputStream in) {
        if (name.equals(STANDARD_INPUT)) {
            return page(name, name, bytes(in));
        }
        var path = path(name);
        if (Files.isDirectory(path)) {
            throw new InputException(
                    "Cannot read \"" + name + "\" as one page: it is a folder. Use \"cleancopy run\" for folders.");
        }
        return page(name, path.getFileName().toString(), bytes(path));
    }

    private static RawPage page(String location, String fileName, byte[] content) {
        return Sources.page(new Origin(location), fileName, content);
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new InputException("Cannot read \"" + name + "\": no file can have this name.", e);
        }
    }

    private static byte[] bytes(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (NoSuchFileException e) {
            throw new InputException("Cannot read \"" + path + "\": no such file.", e);
        } catch (AccessDeniedException e) {
            throw new InputException("Cannot read \"" + path + "\": permission denied.", e);
        } catch (IOException e) {
            throw new InputException("Cannot read \"" + path + "\": " + e, e);
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
