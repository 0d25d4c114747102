package io.cleancopy.boilerplate.corpus;

import io.cleancopy.model.Article;
import io.cleancopy.text.LongSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How lines read that were seen more than once: the smallest of the texts that fold to the same. */
final class LineTexts {
    static final int LONGEST = 200;

    private final LongSet once = new LongSet();
    private final Map<Long, String> texts = new HashMap<>();

    /** Lines of an earlier run, whose texts are not known: the next sight of them is the second. */
    void add(PageTrace page) {
        for (long fold : page.folds()) {
            once.add(fold);
        }
    }

    /** Lines that were learned before, with their texts. */
    void add(LearnedPublisher publisher) {
        for (var line : publisher.lines()) {
            once.add(line.fold());
            texts.merge(line.fold(), line.text(), LineTexts::smaller);
        }
    }

    void add(Article article) {
        for (var block : article.page().blocks()) {
            long fold = block.shape().fold();
            if (PageTraces.isLine(block.shape()) && !once.add(fold)) {
                texts.merge(fold, clip(block.text()), LineTexts::smaller);
            }
        }
    }

    @Nullable
    String text(long fold) {
        return texts.get(fold);
    }

    private static String smaller(String one, String other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static String clip(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end);
    }
}
