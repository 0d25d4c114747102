package io.cleancopy.source;

import java.io.Closeable;
import java.io.IOException;
import java.util.function.Supplier;

/** Reads pages that were listed, files and records of files. Asked by one thread, in the order of the listing. */
public final class PagesReader implements Closeable {
    private final PageReader files;
    private final RecordReader records;

    public PagesReader(SourceSettings settings) {
        this(new PageReader(settings), settings);
    }

    PagesReader(PageReader files, SourceSettings settings) {
        this.files = files;
        records = new RecordReader(settings);
    }

    /** The page, or the problem with it. What has to be done in order is done; what is left may be done by any thread. */
    public Supplier<PageReader.Reading> read(PageFile file) {
        var place = file.record();
        if (place == null) {
            return () -> files.read(file);
        }
        var page = records.read(file, place);
        return () -> new PageReader.Reading(page.get(), file.stamp());
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
