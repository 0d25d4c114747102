package io.cleancopy.metadata;

import io.cleancopy.draft.Draft;
import io.cleancopy.text.LongSet;
import io.cleancopy.text.LongWords;

/** The longer words of an article's first paragraphs: its headline is made of them. */
final class ToldWords {
    private static final int MOST_PARAGRAPHS = 12;

    private final LongSet words = new LongSet();

    ToldWords(Draft draft) {
        int paragraphs = 0;
        for (var block : draft.inside()) {
            if (draft.leansToBody(block)
                    && block.shape().words() >= ArticleHead.PARAGRAPH
                    && paragraphs < MOST_PARAGRAPHS) {
                paragraphs++;
                for (long word : LongWords.in(block.text())) {
                    words.add(word);
                }
            }
        }
    }

    /** What share of a line's longer words the article has, from 0 to 1; 0 when there are less than two. */
    double share(String line) {
        long[] ofLine = LongWords.in(line);
        int found = 0;
        for (long word : ofLine) {
            found += words.contains(word) ? 1 : 0;
        }
        return ofLine.length < 2 ? 0 : (double) found / ofLine.length;
    }
}
