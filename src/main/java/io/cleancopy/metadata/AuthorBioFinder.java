package io.cleancopy.metadata;

import io.cleancopy.draft.Draft;
import io.cleancopy.draft.Finding;
import io.cleancopy.draft.Rule;
import io.cleancopy.model.Block;
import io.cleancopy.model.Reason;
import java.util.Locale;

/**
 * Leaves out what the page says of its author below the article. Removes {@code Ann Rower covers shipping for the
 * Ledger.} where she wrote it; keeps the same line about a reporter who did not.
 */
public final class AuthorBioFinder implements Rule {
    private static final int LAST = 2;
    private static final int AFTER = 8;
    private static final int LONGEST = 80;

    /** What such a line says next to the name. */
    private static final String[] OPENINGS = {
        " is a",
        " is an",
        " is the",
        " covers ",
        " writes ",
        " reports ",
        " has covered",
        " joined ",
        " ist ",
        " schreibt ",
        " est ",
        " couvre ",
        " es ",
        " escribe ",
        " è ",
        " scrive ",
        " é ",
        " escreve ",
        " is ",
        " schrijft ",
        " är ",
        " skriver ",
        " er ",
        " jest ",
        " pisze "
    };

    @Override
    public String id() {
        return "author-bio";
    }

    @Override
    public Reason reason() {
        return Reason.AUTHOR_BIO;
    }

    @Override
    public String doc() {
        return "what is said of the author below the article";
    }

    @Override
    public void annotate(Draft draft) {
        var blocks = draft.page().blocks();
        int end = ArticleHead.end(draft);
        for (int i = Math.max(0, end - LAST); i < Math.min(blocks.size(), end + AFTER); i++) {
            var block = blocks.get(i);
            if (draft.isOpen(block) && block.shape().words() <= LONGEST && i > ArticleHead.lead(draft)) {
                for (String author : draft.metadata().authors()) {
                    if (isAbout(block, author)) {
                        draft.remove(
                                block, id(), new Finding(Reason.AUTHOR_BIO, "about \"" + author + "\" of the byline"));
                    }
                }
            }
        }
    }

    private static boolean isAbout(Block block, String author) {
        String text = block.text();
        if (author.indexOf(' ') < 0 || !text.regionMatches(true, 0, author, 0, author.length())) {
            return false;
        }
        String rest = text.substring(author.length()).toLowerCase(Locale.ROOT);
        for (String opening : OPENINGS) {
            if (rest.startsWith(opening)) {
                return true;
            }
        }
        return rest.startsWith(",") && rest.indexOf('@') > 0;
    }
}
