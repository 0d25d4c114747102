package io.cleancopy.source.export;

import io.cleancopy.model.Origin;
import io.cleancopy.model.Problem;
import io.cleancopy.model.RawPage;
import io.cleancopy.model.RejectReason;
import io.cleancopy.source.ByteLines;
import io.cleancopy.source.Bytes;
import io.cleancopy.source.RecordFault;
import io.cleancopy.source.RecordSource.Start;
import io.cleancopy.source.Records;
import io.cleancopy.source.SourceSettings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The articles of an export: {@code #3} is the third, with its marks. What stands between two of them, or before the first,
 * is a record too if it has words: {@code #3+} is what follows the third.
 */
final class ArticleRecords implements Records {
    private static final String BETWEEN = "+";

    private final SourceSettings settings;
    private final Marks marks;
    private final boolean seeks;
    private final ByteLines lines;
    private final ByteArrayOutputStream piece = new ByteArrayOutputStream();
    private long number;
    private long length;
    private boolean isArticle = true;
    private boolean isSought;
    /** The line that was read and belongs to no piece yet. */
    private @Nullable String ahead;

    private ArticleRecords(Bytes bytes, Start from, SourceSettings settings) throws IOException {
        this.settings = settings;
        marks = Marks.of(settings.exports());
        seeks = bytes.seeks();
        number = from.isFirst() ? 0 : before(from.name());
        lines = new ByteLines(bytes.open(from.position()), from.position(), (int) settings.maxPageBytes());
    }

    static ArticleRecords open(Bytes bytes, Start from, SourceSettings settings) throws IOException {
        byte[] head = bytes.head();
        if (head.length >= 2 && (head[0] & 0xFF) + (head[1] & 0xFF) == 0xFE + 0xFF && (head[0] & 0xFF) >= 0xFE) {
            throw new RecordFault(RejectReason.UNDECODABLE, "an export in UTF-16: save it as UTF-8");
        }
        return new ArticleRecords(bytes, from, settings);
    }

    /** How many articles come before a record of this name. */
    private static long before(String name) {
        return name.endsWith(BETWEEN)
                ? Long.parseLong(name.substring(1, name.length() - BETWEEN.length()))
                : Long.parseLong(name.substring(1)) - 1;
    }

    @Override
    public @Nullable Head next() throws IOException {
        piece.reset();
        length = 0;
        isSought = true;
        if (!moveToWords()) {
            return null;
        }
        isSought = false;
        isArticle = marks.start() == null || marks.starts(ahead);
        number += isArticle ? 1 : 0;
        long position = seeks ? lines.start() : -1;
        readPiece();
        return new Head(here(), position, length, problem());
    }

    /** Moves over lines without words, but not over a mark. */
    private boolean moveToWords() throws IOException {
        if (ahead == null && !readLine()) {
            return false;
        }
        while (!Marks.hasWords(ahead) && !marks.starts(ahead)) {
            if (!readLine()) {
                return false;
            }
        }
        return true;
    }

    private void readPiece() throws IOException {
        boolean ended = false;
        do {
            take();
            ended = isArticle && marks.ends(ahead);
        } while (readLine() && !ended && !marks.starts(ahead));
    }

    private boolean readLine() throws IOException {
        boolean any = lines.next();
        ahead = any ? Marks.line(lines.line()) : null;
        return any;
    }

    private void take() {
        byte[] line = lines.line();
        length += lines.length() + 1;
        piece.write(line, 0, (int) Math.min(line.length, Math.max(0, settings.maxPageBytes() - piece.size())));
        piece.write('\n');
    }

    private @Nullable Problem problem() {
        return length <= settings.maxPageBytes()
                ? null
                : new Problem(
                        RejectReason.TOO_LARGE,
                        "an article of " + length + " bytes, allowed are " + settings.maxPageBytes());
    }

    @Override
    public String here() {
        return isSought ? "#" + (number + 1) : "#" + number + (isArticle ? "" : BETWEEN);
    }

    @Override
    public Supplier<RawPage> page(Origin origin) {
        byte[] content = piece.toByteArray();
        boolean labelled = isArticle;
        return () ->
                labelled ? ExportPage.article(origin, content, marks, settings) : ExportPage.between(origin, content);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
