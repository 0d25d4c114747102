package io.cleancopy.boilerplate.rule;

import io.cleancopy.draft.Draft;
import io.cleancopy.model.Block;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The longer words of an article's paragraphs, to tell lines that are about something else. */
final class ArticleWords {
    private static final int FEWEST = 7;

    /** Of 352 lines between gold paragraphs that read like titles, 17 of 24 below both shares are headlines of others. */
    private static final double NEAR = 0.15;

    private static final double ANYWHERE = 0.4;

    private final Draft draft;

    private final Set<String> words = new HashSet<>();

    ArticleWords(Draft draft) {
        this.draft = draft;
        for (var block : draft.page().blocks()) {
            if (isParagraph(block)) {
                words.addAll(words(block.text()));
            }
        }
    }

    /** Whether the line is long, shares hardly a word with the paragraphs beside it and few with any. */
    boolean isForeign(Block title) {
        var own = words(title.text());
        if (title.shape().words() < FEWEST || own.size() < 3 || words.isEmpty()) {
            return false;
        }
        var near = new HashSet<String>();
        addNearest(title, -1, near);
        addNearest(title, 1, near);
        int beside = 0;
        int anywhere = 0;
        for (String word : own) {
            beside += near.contains(word) ? 1 : 0;
            anywhere += words.contains(word) ? 1 : 0;
        }
        return beside <= NEAR * own.size() && anywhere <= ANYWHERE * own.size();
    }

    private void addNearest(Block title, int step, Set<String> near) {
        var blocks = draft.page().blocks();
        for (int i = title.index() + step; i >= 0 && i < blocks.size(); i += step) {
            if (isParagraph(blocks.get(i))) {
                near.addAll(words(blocks.get(i).text()));
                return;
            }
        }
    }

    private boolean isParagraph(Block block) {
        return draft.isBody(block)
                && draft.leansToBody(block)
                && block.shape().words() >= 12
                && block.shape().endsSentence();
    }

    /** Scripts without spaces have no words here: nothing is foreign in them. */
    private static Set<String> words(String text) {
        var words = new HashSet<String>();
        for (String word : text.split("[^\\p{L}\\p{N}]+")) {
            if (word.length() >= 4 && word.codePointAt(0) < 0x2E80) {
                words.add(word.toLowerCase(Locale.ROOT));
            }
        }
        return words;
    }
}
