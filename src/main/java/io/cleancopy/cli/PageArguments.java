package io.cleancopy.cli;

import io.cleancopy.clean.Cleaner;
import io.cleancopy.clean.CleanerSettings;
import io.cleancopy.model.Outcome;
import java.io.InputStream;
import picocli.CommandLine.Parameters;

/** The one page that a command is about. */
final class PageArguments {
    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            defaultValue = PageFile.STANDARD_INPUT,
            description = "The page, text or HTML; - or nothing is standard input.")
    private String file;

    /** Reads and cleans the page. */
    Outcome clean(InputStream in) {
        return new Cleaner(CleanerSettings.standard()).clean(PageFile.read(file, in));
    }
}
