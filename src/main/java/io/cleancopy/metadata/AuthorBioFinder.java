package io.cleancopy.metadata;

import io.cleancopy.draft.Draft;
import io.cleancopy.draft.Finding;
import io.cleancopy.draft.Rule;
import io.cleancopy.model.Block;
import io.cleancopy.model.Field;
import io.cleancopy.model.Reason;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out what the page says of its author below the article. Removes {@code Ann Rower covers shipping for the
 * Ledger.} where she wrote it or her name is the line above; keeps the same line about a reporter who did not.
 */
public final class AuthorBioFinder implements Rule {
    private static final int LAST = 2;
    private static final int AFTER = 8;
    private static final int LONGEST = 120;

    /** Log-odds below which the model rather takes a block for none of the body. */
    private static final double DOUBTFUL = 0;

    /** Lines from the name to the paragraph: one of them may be a role, a telephone number. */
    private static final int ABOVE = 2;

    /** Lines from the article up to the headline, if none has been found. */
    private static final int HEAD = 10;

    /** Words of a line that begins with a name. */
    private static final int NAME_LINE = 8;

    /** Characters before what is said of the name. */
    private static final int LONGEST_NAME = 40;

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
        int lead = ArticleHead.lead(draft);
        for (int i = Math.max(lead + 1, end - LAST); i < Math.min(blocks.size(), end + AFTER); i++) {
            var block = blocks.get(i);
            if (draft.isOpen(block) && block.shape().words() <= LONGEST) {
                removeIfAboutAuthor(draft, i, lead);
            }
            var removal = draft.removal(block);
            if (removal != null && removal.reason() == Reason.AUTHOR_BIO) {
                removeNameAbove(draft, i);
            }
        }
    }

    private void removeIfAboutAuthor(Draft draft, int i, int lead) {
        var block = draft.page().blocks().get(i);
        for (String author : draft.metadata().authors()) {
            if (isAbout(block, author)) {
                remove(draft, block, "\"" + author + "\" of the byline");
            }
        }
        if (draft.isOpen(block) && draft.score(block) < DOUBTFUL) {
            String name = opensWith(block.text(), draft.language());
            if (name != null && nameAbove(draft, i, name) != null) {
                remove(draft, block, "\"" + name + "\", the name above");
            } else if (name != null && name.indexOf(' ') > 0 && isInHead(draft, lead, name)) {
                remove(draft, block, "\"" + name + "\", a name above the article");
            }
        }
    }

    /** The line with the name belongs to what is said below it. */
    private void removeNameAbove(Draft draft, int i) {
        String name = opensWith(draft.page().blocks().get(i).text(), draft.language());
        var line = name == null ? null : nameAbove(draft, i, name);
        if (line != null) {
            draft.remove(line, id(), new Finding(Reason.AUTHOR_BIO, "the name above what is said of \"" + name + "\""));
        }
    }

    private void remove(Draft draft, Block block, String whom) {
        draft.remove(block, id(), new Finding(Reason.AUTHOR_BIO, "about " + whom));
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

    /** The name, or first name, that the text says something of; null when it does not begin with one. */
    private static @Nullable String opensWith(String text, String language) {
        int end = LONGEST_NAME;
        for (String opening : OPENINGS) {
            int at = text.indexOf(opening);
            end = at > 0 ? Math.min(end, at) : end;
        }
        if (end == LONGEST_NAME) {
            return null;
        }
        String name = text.substring(0, end);
        var words = Words.of(language);
        return Names.isName(name, words) || Names.isSingleName(name, words) ? name : null;
    }

    /** The line right above, or the one above a short line, if it is the whole name. */
    private static @Nullable Block nameAbove(Draft draft, int i, String name) {
        for (int above = i - 1; above >= Math.max(0, i - ABOVE); above--) {
            var line = draft.page().blocks().get(above);
            if (line.shape().words() > NAME_LINE) {
                return null;
            }
            if (beginsWith(line, name) && Names.isName(line.text(), Words.of(draft.language()))) {
                return line;
            }
        }
        return null;
    }

    /** Whether a line between headline and article is the name, or the name and a paper: {@code Ann Rower Harbour Gazette}. */
    private static boolean isInHead(Draft draft, int lead, String name) {
        for (int i = lead - 1; i >= Math.max(0, lead - HEAD); i--) {
            var line = draft.page().blocks().get(i);
            var lift = draft.lifted(line);
            if (lift != null && lift.field() == Field.HEADLINE) {
                return false;
            }
            if (beginsWith(line, name) && isCapitalized(line.text().substring(name.length()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCapitalized(String text) {
        return Arrays.stream(text.strip().split(" +")).allMatch(word -> word.isEmpty() || Names.isCapitalized(word));
    }

    private static boolean beginsWith(Block line, String name) {
        String text = line.text();
        return line.shape().words() <= NAME_LINE
                && text.startsWith(name)
                && (text.length() == name.length() || text.charAt(name.length()) == ' ');
    }
}
