package io.cleancopy.boilerplate.corpus;

import io.cleancopy.boilerplate.corpus.Decision.Verdict;
import io.cleancopy.text.Folding;
import io.cleancopy.text.LongSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a corpus taught, and what a user decided about it: lines that publishers repeat, and the headlines of the articles.
 * Immutable, shared by threads.
 */
public final class CorpusProfile {
    private static final CorpusProfile EMPTY = new CorpusProfile(List.of(), List.of(), Decisions.none());

    private final LongSet headlines = new LongSet();
    private final Map<Long, List<PublisherLine>> byFold = new HashMap<>();
    private long hash = Folding.EMPTY;

    /** @param headlines folded, each once, in ascending order */
    CorpusProfile(List<LearnedPublisher> publishers, Collection<Long> headlines, Decisions decisions) {
        for (var publisher : publishers) {
            add(publisher, decisions);
        }
        for (long headline : headlines) {
            this.headlines.add(headline);
            hash(headline);
        }
    }

    private void add(LearnedPublisher publisher, Decisions decisions) {
        hash(Folding.hash(publisher.name()));
        for (var line : publisher.lines()) {
            var verdict = decisions.about(publisher.name(), line.fold());
            if (verdict != Verdict.REJECTED) {
                add(new PublisherLine(publisher, line, verdict == Verdict.APPROVED));
            }
        }
        for (var decision : decisions.approved(publisher.name())) {
            if (publisher.lines().stream().noneMatch(line -> line.fold() == decision.fold())) {
                add(new PublisherLine(publisher, LearnedLine.approved(decision), true));
            }
        }
    }

    private void add(PublisherLine line) {
        byFold.computeIfAbsent(line.line().fold(), any -> new ArrayList<>(1)).add(line);
        hash(line.line().fold());
        hash(line.line().articles());
        hash(line.line().of());
        hash(line.approved() ? 1 : 0);
    }

    private void hash(long value) {
        hash = 31 * hash + value;
    }

    /** Nothing is known yet: a cleaner with it decides each page by itself. */
    public static CorpusProfile empty() {
        return EMPTY;
    }

    List<PublisherLine> known(long fold) {
        return byFold.getOrDefault(fold, List.of());
    }

    boolean hasHeadlines() {
        return headlines.size() > 0;
    }

    /** Whether the folded text is the headline of an article that was seen. */
    boolean isHeadline(long fold) {
        return fold != 0 && headlines.contains(fold);
    }

    public boolean isEmpty() {
        return byFold.isEmpty() && headlines.size() == 0;
    }

    /** Differs whenever the profile could decide differently about a page: 16 hexadecimal digits, or {@code none}. */
    public String canonical() {
        return isEmpty() ? "none" : LearnedLine.id(hash);
    }
}
