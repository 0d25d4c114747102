package io.cleancopy.sink;

import static io.cleancopy.sink.Column.count;
import static io.cleancopy.sink.Column.optionalShare;
import static io.cleancopy.sink.Column.optionalText;
import static io.cleancopy.sink.Column.share;
import static io.cleancopy.sink.Column.text;

import io.cleancopy.model.Lift;
import io.cleancopy.model.Media;
import io.cleancopy.model.Related;
import io.cleancopy.model.Removal;
import java.util.ArrayList;
import java.util.List;

/** The tables of a run. Every format writes these, with the same rows. */
public final class Tables {
    /** Goes up when a column or a table is added. */
    public static final int SCHEMA_VERSION = 2;

    public static final Table<Landed> ARTICLES =
            new Table<>("articles", "one row per cleaned article version", Columns.ALL);

    public static final Table<SideRow<Media>> MEDIA = side(
            "media",
            "pictures, videos and graphics of an article",
            text("kind", "photo, video or graphic", row -> row.value().kind().id()),
            optionalText("caption", "the caption", row -> row.value().caption()),
            optionalText("credit", "whose picture it is", row -> row.value().credit()),
            optionalText("url", "its address", row -> row.value().url()));

    public static final Table<SideRow<Related>> RELATED = side(
            "related",
            "lines that lead to other articles",
            optionalText(
                    "label", "the words before the headline", row -> row.value().label()),
            text("headline", "headline of the other article", row -> row.value().headline()),
            optionalText(
                    "url", "address of the other article", row -> row.value().url()));

    public static final Table<SideRow<Lift>> LIFTED = side(
            "lifted",
            "blocks that became fields; with body and removed they rebuild the page",
            count(
                    "block",
                    "the block's position on the page, from 0",
                    row -> row.value().block().index()),
            text("field", "the field it became", row -> row.value().field().id()),
            text("text", "the block's text", row -> row.value().block().text()),
            text("rule", "the rule that decided", row -> row.value().rule()),
            text("evidence", "what the rule saw", row -> row.value().evidence()));

    public static final Table<SideRow<Removal>> REMOVED = side(
            "removed",
            "what was left out of an article's page, and why",
            text("text", "the text that was left out", row -> row.value().text()),
            count(
                    "from",
                    "first code point of the block that was left out, from 0",
                    row -> offset(row.value(), row.value().from())),
            count(
                    "to",
                    "one past the last",
                    row -> offset(row.value(), row.value().to())),
            count(
                    "block",
                    "the block's position on the page, from 0",
                    row -> row.value().block().index()),
            text(
                    "extent",
                    "block when all of it was left out, part when the rest is in the body",
                    row -> row.value().whole() ? "block" : "part"),
            text("reason", "the category", row -> row.value().reason().id()),
            text("rule", "the rule that decided", row -> row.value().rule()),
            text("evidence", "what the rule saw", row -> row.value().evidence()));

    public static final Table<RejectRow> REJECTS = new Table<>(
            "rejects",
            "pages that did not become articles",
            List.of(
                    text("source", "where the page came from, relative to the input", RejectRow::source),
                    optionalText(
                            "source_sha256",
                            "SHA-256 of the page's bytes; null when unreadable",
                            RejectRow::sourceSha256),
                    text("stage", "where it ended: read, segment, clean or check", RejectRow::stage),
                    text("reason", "the reason's code", RejectRow::reason),
                    text("detail", "what was found", RejectRow::detail),
                    optionalText("payload", "where the page is kept, when it is", RejectRow::payload),
                    text("first_seen", "run that first met it", RejectRow::firstSeen),
                    text("last_seen", "run that last met it", RejectRow::lastSeen),
                    text("run_id", "the run that wrote the row", RejectRow::runId)));

    public static final Table<DuplicateRow> DUPLICATES = new Table<>(
            "duplicates",
            "sources that hold an article we have",
            List.of(
                    text("source", "where the page came from, relative to the input", DuplicateRow::source),
                    text("article_id", "the article it repeats", DuplicateRow::articleId),
                    text("kind", "exact, near, or superseded: another text of the article won", DuplicateRow::kind),
                    share("score", "how alike they are, 0 to 1; 0 where superseded", DuplicateRow::score),
                    text("run_id", "the run that wrote the row", DuplicateRow::runId)));

    public static final Table<TombstoneRow> TOMBSTONES = new Table<>(
            "tombstones",
            "articles of earlier runs that are gone",
            List.of(
                    text("article_id", "the article", TombstoneRow::articleId),
                    count("version", "the last version that is gone", TombstoneRow::version),
                    text(
                            "reason",
                            "source-gone, replaced by another article in its file, or rejected",
                            TombstoneRow::reason),
                    text("source", "the page that brought it last", TombstoneRow::source),
                    text("run_id", "the run that wrote the row", TombstoneRow::runId)));

    public static final Table<AmendedRow> AMENDED = new Table<>(
            "amended",
            "columns of articles of earlier runs that changed without the page",
            List.of(
                    text("article_id", "the article", AmendedRow::articleId),
                    count("version", "the article's version", AmendedRow::version),
                    text("source", "where its page is now", AmendedRow::source),
                    optionalText("duplicate_of", "article_id of the article it repeats now", AmendedRow::duplicateOf),
                    optionalShare("duplicate_score", "how alike they are, 0 to 1", AmendedRow::duplicateScore),
                    text("run_id", "the run that wrote the row", AmendedRow::runId)));

    public static final List<Table<?>> ALL =
            List.of(ARTICLES, MEDIA, RELATED, LIFTED, REMOVED, REJECTS, DUPLICATES, TOMBSTONES, AMENDED);

    /** Those whose rows are not of pages that the run cleaned, but of articles that earlier runs wrote. */
    public static final List<Table<?>> OF_EARLIER_ARTICLES = List.of(TOMBSTONES, AMENDED);

    /** The others. */
    public static final List<Table<?>> OF_PAGES =
            List.of(ARTICLES, MEDIA, RELATED, LIFTED, REMOVED, REJECTS, DUPLICATES);

    private Tables() {}

    /** @throws IllegalArgumentException if there is none of that name */
    static Table<?> named(String name) {
        for (var table : ALL) {
            if (table.name().equals(name)) {
                return table;
            }
        }
        throw new IllegalArgumentException("no table \"" + name + "\"");
    }

    @SafeVarargs
    private static <T> Table<SideRow<T>> side(String name, String doc, Column<SideRow<T>>... own) {
        var columns = new ArrayList<Column<SideRow<T>>>();
        columns.add(
                text("article_id", "the article", row -> row.landed().landing().articleId()));
        columns.add(count(
                "version",
                "the article's version",
                row -> row.landed().landing().version()));
        columns.add(count("seq", "order within the article, from 1", SideRow::seq));
        columns.addAll(List.of(own));
        columns.add(text(
                "run_id",
                "the run that wrote the row",
                row -> row.landed().landing().runId()));
        return new Table<>(name, doc, columns);
    }

    private static int offset(Removal removal, int chars) {
        return removal.block().text().codePointCount(0, chars);
    }
}
