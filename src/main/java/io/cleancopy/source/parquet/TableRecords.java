package io.cleancopy.source.parquet;

import io.cleancopy.model.Origin;
import io.cleancopy.model.RawPage;
import io.cleancopy.source.RecordFault;
import io.cleancopy.source.RecordPage;
import io.cleancopy.source.RecordSource.Start;
import io.cleancopy.source.Records;
import io.cleancopy.source.SourceSettings;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a file: {@code #118} is its 118th. They are counted without being read. Where a row cannot be read, it and
 * those behind it in its row group are rejected; the next row group goes on.
 */
final class TableRecords implements Records {
    private final SourceSettings settings;
    private final SeekableByteChannel file;
    private final boolean seeks;
    private final Layout layout;
    private long row;
    private @Nullable GroupRows rows;

    TableRecords(SeekableByteChannel file, boolean seeks, Start from, SourceSettings settings) throws IOException {
        this.settings = settings;
        this.file = file;
        this.seeks = seeks;
        layout = Layout.of(Footer.read(file), file.size(), settings.fields(), settings.archives());
        row = from.isFirst() ? -1 : from.position() - 1;
    }

    @Override
    public @Nullable Head next() {
        row++;
        if (row >= layout.rows()) {
            return null;
        }
        var group = layout.groups().get(layout.groupOf(row));
        long bytes = Math.min(settings.maxPageBytes(), group.getTotal_byte_size() / group.getNum_rows());
        return new Head(here(), seeks ? row : -1, Math.max(0, bytes));
    }

    @Override
    public String here() {
        return "#" + (row + 1);
    }

    @Override
    public Supplier<RawPage> page(Origin origin) throws IOException {
        try {
            var fields = fields();
            return () -> RecordPage.of(origin, fields, settings);
        } catch (RecordFault e) {
            return () -> RawPage.unread(origin, e.problem());
        }
    }

    private Map<String, Object> fields() throws IOException {
        int group = layout.groupOf(row);
        long inGroup = row - layout.starts()[group];
        if (rows == null || !rows.isBefore(group, inGroup)) {
            rows = new GroupRows(file, layout, group, settings.archives());
        }
        return rows.row(inGroup);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
