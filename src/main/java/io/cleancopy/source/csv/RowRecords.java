package io.cleancopy.source.csv;

import io.cleancopy.model.Origin;
import io.cleancopy.model.Problem;
import io.cleancopy.model.RawPage;
import io.cleancopy.model.RejectReason;
import io.cleancopy.source.Bytes;
import io.cleancopy.source.RecordFault;
import io.cleancopy.source.RecordPage;
import io.cleancopy.source.RecordSource.Start;
import io.cleancopy.source.Records;
import io.cleancopy.source.SourceSettings;
import java.io.IOException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The rows below the header: {@code #118} begins in line 118 of the file, as editors count them. */
final class RowRecords implements Records {
    private final SourceSettings settings;
    private final boolean seeks;
    private final Dialect dialect;
    private final RowBytes rows;
    private final @Nullable Header header;

    private RowRecords(Bytes bytes, Dialect dialect, RowBytes rows, @Nullable Header header, SourceSettings settings) {
        this.settings = settings;
        this.dialect = dialect;
        this.rows = rows;
        this.header = header;
        if (header != null) {
            rows.expect(header.fields());
        }
        seeks = bytes.seeks();
    }

    static RowRecords open(Bytes bytes, Start from, SourceSettings settings) throws IOException {
        var dialect = Dialect.of(bytes.name(), bytes.head(), settings.csvDelimiter());
        var rows = rows(bytes, new Start("#1", dialect.start()), dialect, settings);
        try {
            var header = header(rows, dialect, settings);
            if (from.isFirst()) {
                return new RowRecords(bytes, dialect, rows, header, settings);
            }
            rows.close();
            return new RowRecords(bytes, dialect, rows(bytes, from, dialect, settings), header, settings);
        } catch (IOException | RuntimeException e) {
            rows.close();
            throw e;
        }
    }

    private static RowBytes rows(Bytes bytes, Start from, Dialect dialect, SourceSettings settings) throws IOException {
        boolean jumps = bytes.seeks();
        var in = bytes.open(jumps ? from.position() : 0);
        if (!jumps) {
            in.skipNBytes(from.position());
        }
        long line = Long.parseLong(from.name().substring(1));
        return new RowBytes(in, from.position(), line, dialect.delimiter(), (int) settings.maxPageBytes());
    }

    private static @Nullable Header header(RowBytes rows, Dialect dialect, SourceSettings settings) throws IOException {
        if (!rows.next()) {
            return null;
        }
        if (rows.isTooLong() || rows.isBroken()) {
            throw new RecordFault(RejectReason.MALFORMED, "its header has no end, or text behind a closing quote");
        }
        return Header.of(Row.fields(rows.row(), dialect.delimiter()), settings.fields());
    }

    @Override
    public @Nullable Head next() throws IOException {
        if (!rows.next()) {
            return null;
        }
        return new Head(here(), seeks && rows.isFoundFromStart() ? rows.start() : -1, rows.length(), problem());
    }

    private @Nullable Problem problem() {
        if (rows.isTooLong()) {
            return new Problem(
                    RejectReason.TOO_LARGE,
                    "a row of " + rows.length() + " bytes, allowed are " + settings.maxPageBytes());
        }
        if (rows.isBroken()) {
            return new Problem(
                    RejectReason.MALFORMED,
                    "a quote is not closed in this line, or further on in a way that makes a row of " + header.fields()
                            + " fields");
        }
        return null;
    }

    @Override
    public String here() {
        return "#" + rows.line();
    }

    @Override
    public Supplier<RawPage> page(Origin origin) {
        byte[] row = rows.row();
        return () -> page(origin, row);
    }

    private RawPage page(Origin origin, byte[] row) {
        try {
            var fields = header.named(Row.fields(row, dialect.delimiter()));
            return RecordPage.of(origin, fields, settings);
        } catch (RecordFault e) {
            return RawPage.unread(origin, e.problem());
        }
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
