package io.cleancopy.source;

import io.cleancopy.model.Origin;
import io.cleancopy.model.Problem;
import io.cleancopy.model.RawPage;
import io.cleancopy.model.RejectReason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Pages of an input, for those who keep no account of them. */
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

    /**
     * The one page at a location: that of a file, or of a record in one, such as {@code f.jsonl#118}.
     *
     * @return null if there is no such file, or no such record in it
     * @throws IOException if the file cannot be read
     */
    public static @Nullable RawPage at(String location, SourceSettings settings) throws IOException {
        for (int end = location.length(); end > 0; end = Math.max(lastSign(location, end), 0)) {
            var path = Path.of(location.substring(0, end));
            if (Files.isRegularFile(path)) {
                return at(path, location, end, settings);
            }
        }
        return null;
    }

    private static @Nullable RawPage at(Path path, String location, int end, SourceSettings settings)
            throws IOException {
        var file = new PageFile(location.substring(0, end), path, PageReader.stamp(path), null, null);
        if (!RecordListing.holdsRecords(file, settings)) {
            return end < location.length()
                    ? null
                    : new PageReader(settings).read(file).page();
        }
        var wanted = new RawPage[1];
        String whole = end < location.length() ? location : null;
        RecordListing.each(file, settings, found -> {
            String here = found.page().location();
            if (wanted[0] == null && (whole == null || here.equals(whole))) {
                wanted[0] = here.equals(location) ? found.raw() : many(here);
            }
        });
        return wanted[0];
    }

    private static RawPage many(String first) {
        String detail = "it holds many pages; name one of them, such as " + first;
        return RawPage.unread(new Origin(first), new Problem(RejectReason.UNREADABLE, detail));
    }

    /** Where the name of a record may begin, before a place. */
    private static int lastSign(String location, int before) {
        return Math.max(
                location.lastIndexOf('#', before - 1),
                Math.max(location.lastIndexOf("!/", before - 1), location.lastIndexOf('@', before - 1)));
    }
}
