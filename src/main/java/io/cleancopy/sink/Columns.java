package io.cleancopy.sink;

import static io.cleancopy.sink.Column.count;
import static io.cleancopy.sink.Column.optionalDay;
import static io.cleancopy.sink.Column.optionalInstant;
import static io.cleancopy.sink.Column.optionalShare;
import static io.cleancopy.sink.Column.optionalText;
import static io.cleancopy.sink.Column.share;
import static io.cleancopy.sink.Column.text;
import static io.cleancopy.sink.Column.texts;

import io.cleancopy.model.Metadata;
import io.cleancopy.model.Page;
import io.cleancopy.model.Removal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The columns of {@code articles}, in order. Columns are added at the end of their group, never renamed or retyped. */
final class Columns {
    static final List<Column<Landed>> ALL = List.of(
            text("article_id", "stable id of the article", row -> row.landing().articleId()),
            count(
                    "version",
                    "1 for the first content under this id, counting up",
                    row -> row.landing().version()),
            optionalText("publisher", "host name, or the masthead's name for a text dump", Columns::publisher),
            optionalText("url", "canonical address, tracking parameters removed", row -> of(row).url()),
            optionalText("headline", "the headline", row -> of(row).headline()),
            optionalText("standfirst", "the summary line below the headline", row -> of(row).standfirst()),
            optionalText("section", "the section it stood in", row -> of(row).section()),
            texts("authors", "people who wrote it; agencies are in wire_source", row -> of(row).authors()),
            optionalText("dateline", "the place as printed", row -> of(row).dateline()),
            optionalText("wire_source", "the agency it came from", row -> of(row).wireSource()),
            texts("contributors", "people who contributed to it", row -> of(row).contributors()),
            optionalInstant(
                    "published_at", "when published; null when only a day is known", row -> of(row).publishedAt()),
            optionalInstant("modified_at", "when last changed", row -> of(row).modifiedAt()),
            optionalDay("published_date", "day of publication", row -> of(row).publishedDate()),
            optionalText("published_raw", "the date of publication as printed", row -> of(row).publishedRaw()),
            optionalText(
                    "published_source",
                    "the evidence that won: json-ld, meta, time-tag, line, url, modified, record",
                    row -> of(row).publishedSource()),
            optionalText("modified_raw", "the date of the last change as printed", row -> of(row).modifiedRaw()),
            text(
                    "language",
                    "BCP 47 tag, und when unknown",
                    row -> row.article().language()),
            text(
                    "body",
                    "the article: paragraphs with one blank line between them",
                    row -> row.article().text()),
            count(
                    "paragraphs",
                    "paragraphs of body",
                    row -> row.article().body().size()),
            count("words", "words of body", row -> row.article().words()),
            count("characters", "code points of body", row -> codePoints(row.body())),
            texts("tags", "tags and topics", row -> of(row).tags()),
            texts("corrections", "corrections and editor's notes", row -> of(row).corrections()),
            text(
                    "access",
                    "free, paywalled, truncated or unknown",
                    row -> of(row).access().id()),
            texts(
                    "quality_flags",
                    "what gives reason to look twice",
                    row -> row.article().flags()),
            optionalText(
                    "duplicate_of",
                    "article_id of the article it repeats",
                    row -> row.landing().duplicateOf()),
            optionalShare("duplicate_score", "how alike they are, 0 to 1", row -> null),
            share(
                    "kept_ratio",
                    "characters of body and lifted blocks / characters of the page",
                    row -> row.article().keptRatio()),
            count("removed_blocks", "blocks that were left out whole", Columns::removedBlocks),
            text(
                    "source",
                    "where the page came from, relative to the input",
                    row -> page(row).origin().location()),
            text(
                    "source_sha256",
                    "SHA-256 of the page's bytes",
                    row -> row.landing().sourceSha256()),
            text(
                    "content_sha256",
                    "SHA-256 of headline and body",
                    row -> row.landing().contentSha256()),
            text(
                    "charset",
                    "the encoding the bytes were read with",
                    row -> page(row).decoding().charset()),
            text(
                    "settings",
                    "fingerprint of rules, settings and program; behind a hyphen, of the profile",
                    row -> row.landing().settings()),
            text("run_id", "the run that wrote the row", row -> row.landing().runId()),
            count("schema_version", "version of these columns", row -> Tables.SCHEMA_VERSION));

    private Columns() {}

    /** Length in Unicode code points, as SQL and Python count it. */
    static int codePoints(String text) {
        return text.codePointCount(0, text.length());
    }

    private static Metadata of(Landed row) {
        return row.article().metadata();
    }

    private static Page page(Landed row) {
        return row.article().page();
    }

    private static @Nullable String publisher(Landed row) {
        var found = of(row).publisher();
        return found != null ? found : page(row).origin().publisher();
    }

    private static int removedBlocks(Landed row) {
        return (int) row.article().removals().stream().filter(Removal::whole).count();
    }
}
