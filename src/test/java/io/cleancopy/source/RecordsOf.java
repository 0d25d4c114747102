package io.cleancopy.source;

import io.cleancopy.model.RawPage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The records of a file as the listing finds them, and as the reader reads them afterwards. */
public final class RecordsOf {
    private final SourceSettings settings;
    private final PageFile file;
    private final List<PageFile> pages = new ArrayList<>();
    private final List<RawPage> raws = new ArrayList<>();

    private RecordsOf(SourceSettings settings, PageFile file) {
        this.settings = settings;
        this.file = file;
        RecordListing.each(file, settings, found -> {
            pages.add(found.page());
            raws.add(found.raw());
        });
    }

    public static RecordsOf file(Path path, byte[] content) throws IOException {
        return file(path, content, SourceSettings.standard());
    }

    public static RecordsOf file(Path path, byte[] content, SourceSettings settings) throws IOException {
        Files.write(path, content);
        var file = Listing.of(List.of(path.toString()), path.resolveSibling("output"))
                .get(0);
        return new RecordsOf(settings, file);
    }

    public static RecordsOf file(Path path, String content) throws IOException {
        return file(path, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether the file is read by its records at all. */
    public boolean holdsRecords() {
        return RecordListing.holdsRecords(file, settings);
    }

    public List<PageFile> pages() {
        return pages;
    }

    public List<String> locations() {
        return pages.stream().map(PageFile::location).toList();
    }

    /** The pages that the listing found, or the problems with them. */
    public List<RawPage> raws() {
        return raws;
    }

    public List<String> texts() {
        return raws.stream().map(RecordsOf::text).toList();
    }

    /** What reading some of the listed pages finds, by their numbers. */
    public List<String> read(int... numbers) throws IOException {
        var texts = new ArrayList<String>();
        try (var reader = new PagesReader(settings)) {
            for (int number : numbers) {
                texts.add(text(reader.read(pages.get(number)).get().page()));
            }
        }
        return texts;
    }

    /** The page's text, or the reason why there is none. */
    public static String text(RawPage page) {
        return page.problem() == null
                ? new String(page.content(), StandardCharsets.UTF_8)
                : page.problem().reason().id();
    }
}
