package io.cleancopy.dedup;

import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** What the index keeps of a candidate: some 320 bytes with its id. */
record Document(String id, long published, int characters, long content, TextSketch sketch) {
    /** Earliest published, then longest, then smallest id. The rest decides only between two of one id. */
    static final Comparator<Document> WINNERS_FIRST = Comparator.comparingLong(Document::published)
            .thenComparing(Comparator.comparingInt(Document::characters).reversed())
            .thenComparing(Document::id)
            .thenComparingLong(Document::content);

    private static final long UNKNOWN = Long.MAX_VALUE;
    private static final int HEX_DIGITS = Long.SIZE / 4;

    static Document of(DuplicateCandidate candidate) {
        return new Document(
                candidate.id(),
                second(candidate.published()),
                candidate.characters(),
                Long.parseUnsignedLong(candidate.contentSha256(), 0, HEX_DIGITS, 16),
                candidate.sketch());
    }

    private static long second(@Nullable Instant published) {
        return published == null ? UNKNOWN : published.getEpochSecond();
    }
}
