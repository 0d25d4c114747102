package io.cleancopy.cli;

import io.cleancopy.model.Outcome;
import java.io.InputStream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The one page that a command is about. */
final class PageArguments {
    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            defaultValue = PageFile.STANDARD_INPUT,
            description =
                    "The page, text or HTML, or a record of a file such as f.jsonl#118; - or nothing is standard input.")
    private String file;

    @Mixin
    private SettingsArguments settings;

    /** Reads and cleans the page. */
    Outcome clean(InputStream in) {
        return settings.cleaner().clean(PageFile.read(file, in, settings.source()));
    }
}
