package io.cleancopy.source.json;

import io.cleancopy.json.Json;
import io.cleancopy.json.JsonException;
import io.cleancopy.model.Origin;
import io.cleancopy.model.Problem;
import io.cleancopy.model.RawPage;
import io.cleancopy.model.RejectReason;
import io.cleancopy.source.ByteLines;
import io.cleancopy.source.Bytes;
import io.cleancopy.source.RecordPage;
import io.cleancopy.source.RecordSource.Start;
import io.cleancopy.source.Records;
import io.cleancopy.source.SourceSettings;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The lines of a file that are not blank: {@code #118} is its 118th line. */
final class LineRecords implements Records {
    private final SourceSettings settings;
    private final boolean seeks;
    private final ByteLines lines;
    private long number;

    LineRecords(Bytes bytes, Start from, SourceSettings settings) throws IOException {
        this.settings = settings;
        seeks = bytes.seeks();
        number = from.isFirst() ? 0 : Long.parseLong(from.name().substring(1)) - 1;
        lines = new ByteLines(bytes.open(from.position()), from.position(), (int) settings.maxPageBytes());
    }

    @Override
    public @Nullable Head next() throws IOException {
        do {
            number++;
            if (!lines.next()) {
                return null;
            }
        } while (lines.isBlank());
        long position = seeks ? lines.start() : -1;
        var problem = lines.isTooLong()
                ? new Problem(
                        RejectReason.TOO_LARGE,
                        "a line of " + lines.length() + " bytes, allowed are " + settings.maxPageBytes())
                : null;
        return new Head(here(), position, lines.length(), problem);
    }

    @Override
    public String here() {
        return "#" + number;
    }

    @Override
    public Supplier<RawPage> page(Origin origin) {
        byte[] line = lines.line();
        return () -> page(origin, line);
    }

    private RawPage page(Origin origin, byte[] line) {
        try {
            return RecordPage.of(origin, Json.readObject(text(line)), settings);
        } catch (CharacterCodingException e) {
            return RawPage.unread(origin, new Problem(RejectReason.MALFORMED, "the line is no UTF-8"));
        } catch (JsonException e) {
            return RawPage.unread(origin, new Problem(RejectReason.MALFORMED, e.getMessage()));
        }
    }

    static String text(byte[] line) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(line))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
