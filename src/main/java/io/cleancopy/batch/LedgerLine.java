package io.cleancopy.batch;

import io.cleancopy.model.RejectReason;
import io.cleancopy.source.Stamp;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a run remembers of a page that it processed.
 *
 * @param sha256 of the bytes, with what the record says that brought them; null when they were not read
 * @param settings fingerprint
 * @param articleId of the article it holds; null of a rejected page
 * @param version of the article; 0 of a rejected page
 * @param contentSha256 null of a rejected page
 * @param rank of its text among others of the same article, see {@link Rank}; empty of a rejected page
 * @param reason why it was rejected, else null
 * @param firstSeen run that first rejected it, else null
 */
record LedgerLine(
        String source,
        Stamp stamp,
        @Nullable String sha256,
        String settings,
        Fate fate,
        @Nullable String articleId,
        int version,
        @Nullable String contentSha256,
        String rank,
        @Nullable String reason,
        @Nullable String firstSeen) {

    Map<String, @Nullable Object> toMap() {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("source", source);
        map.put("size", stamp.size());
        map.put("modified", stamp.modified());
        map.put("sha256", sha256);
        map.put("settings", settings);
        map.put("outcome", fate.id());
        if (fate == Fate.REJECTED) {
            map.put("reason", reason);
            map.put("first_seen", firstSeen);
        } else {
            map.put("article_id", articleId);
            map.put("version", version);
            map.put("content_sha256", contentSha256);
            map.put("rank", rank);
        }
        return map;
    }

    /** Whether the page could not be read: that may be otherwise the next time. */
    boolean mayBeOtherwise() {
        return RejectReason.UNREADABLE.id().equals(reason)
                || RejectReason.CHANGED_DURING_READ.id().equals(reason);
    }

    /** Of the article that it holds. */
    String article() {
        return Objects.requireNonNull(articleId, "a rejected page has no article");
    }

    /** Of the article that it holds. */
    String content() {
        return Objects.requireNonNull(contentSha256, "a rejected page has no article");
    }

    /** The same page with another fate. */
    LedgerLine as(Fate other, int otherVersion) {
        return new LedgerLine(
                source,
                stamp,
                sha256,
                settings,
                other,
                articleId,
                otherVersion,
                contentSha256,
                rank,
                reason,
                firstSeen);
    }

    /** The same page elsewhere. */
    LedgerLine at(String other, Stamp otherStamp) {
        return new LedgerLine(
                other, otherStamp, sha256, settings, fate, articleId, version, contentSha256, rank, reason, firstSeen);
    }

    static LedgerLine read(Fields line) {
        var fate = Fate.of(line.text("outcome"));
        boolean rejected = fate == Fate.REJECTED;
        return new LedgerLine(
                line.text("source"),
                new Stamp(line.number("size"), line.number("modified")),
                line.textOrNull("sha256"),
                line.text("settings").intern(),
                fate,
                rejected ? null : line.text("article_id"),
                rejected ? 0 : line.count("version"),
                rejected ? null : line.text("content_sha256"),
                rejected ? "" : line.textOr("rank", ""),
                rejected ? line.text("reason").intern() : null,
                rejected ? line.text("first_seen").intern() : null);
    }
}
