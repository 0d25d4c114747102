package io.cleancopy.cli;

import io.cleancopy.model.InputException;
import io.cleancopy.model.MediaType;
import io.cleancopy.model.Origin;
import io.cleancopy.model.RawPage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** One page named on the command line. */
final class PageFile {
    private PageFile() {}

    /** Reads the file, or standard input when its name is {@code -}. */
    static RawPage read(String name, InputStream in) {
        try {
            byte[] content = name.equals("-") ? in.readAllBytes() : Files.readAllBytes(Path.of(name));
            return new RawPage(new Origin(name), MediaType.TEXT, content);
        } catch (IOException e) {
            throw new InputException("Cannot read \"" + name + "\": " + e, e);
        }
    }
}
