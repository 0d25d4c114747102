package io.cleancopy.source;

import io.cleancopy.model.RawPage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** All pages of an input, one after the other, for those who keep no account of them. */
public final class InputPages {
    private InputPages() {}

    /**
     * Tells each page, or the problem with it, in the order of {@link Listing#of}.
     *
     * @throws io.cleancopy.model.SettingsException if an input does not exist
     */
    public static void each(List<String> inputs, Path except, SourceSettings settings, Consumer<RawPage> tell)
            throws IOException {
        try (var reader = new PagesReader(settings)) {
            for (var file : Listing.of(inputs, except)) {
                if (RecordListing.holdsRecords(file, settings)) {
                    RecordListing.each(file, settings, found -> tell.accept(found.raw()));
                } else {
                    tell.accept(reader.read(file).get().page());
                }
            }
        }
    }
}
