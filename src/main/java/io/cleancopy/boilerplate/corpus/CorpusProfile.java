package io.cleancopy.boilerplate.corpus;

import io.cleancopy.text.Folding;
import io.cleancopy.text.LongSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a corpus taught: lines that publishers repeat, and the headlines of its articles. Immutable, shared by threads. */
public final class CorpusProfile {
    private static final CorpusProfile EMPTY = new CorpusProfile(List.of(), List.of());

    private final List<LearnedPublisher> publishers;
    private final LongSet headlines = new LongSet();
    private final Map<Long, List<PublisherLine>> byFold = new HashMap<>();
    private final long hash;

    /** @param headlines folded, each once, in ascending order */
    CorpusProfile(List<LearnedPublisher> publishers, Collection<Long> headlines) {
        this.publishers = List.copyOf(publishers);
        long sum = Folding.EMPTY;
        for (var publisher : publishers) {
            sum = 31 * sum + Folding.hash(publisher.name());
            for (var line : publisher.lines()) {
                byFold.computeIfAbsent(line.fold(), any -> new ArrayList<>(1)).add(new PublisherLine(publisher, line));
                sum = 31 * sum + line.fold() + 1_000_003L * line.articles() + line.of();
            }
        }
        for (long headline : headlines) {
            this.headlines.add(headline);
            sum = 31 * sum + headline;
        }
        hash = sum;
    }

    /** Nothing is known yet: a cleaner with it decides each page by itself. */
    public static CorpusProfile empty() {
        return EMPTY;
    }

    public List<LearnedPublisher> publishers() {
        return publishers;
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
        return publishers.isEmpty() && headlines.size() == 0;
    }

    /** Differs whenever the profile could decide differently about a page. */
    public String canonical() {
        return isEmpty() ? "none" : String.format(Locale.ROOT, "%016x", hash);
    }
}
