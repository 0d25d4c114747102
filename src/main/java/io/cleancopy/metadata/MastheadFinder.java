package io.cleancopy.metadata;

import io.cleancopy.draft.Draft;
import io.cleancopy.draft.Finding;
import io.cleancopy.draft.Rule;
import io.cleancopy.model.Block;
import io.cleancopy.model.Reason;
import io.cleancopy.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * Finds the publisher's name: in a masthead that is glued to its slogan ({@code The Harbour LedgerNews from the quay}),
 * in a first line that the page repeats, in the copyright line. Leaves the masthead out. Keeps a first line that is the
 * headline.
 */
public final class MastheadFinder implements Rule {
    /** A masthead that nothing else names stands in the first lines of a page, menus and known lines aside. */
    private static final int LINES = 6;

    private static final int TOP = 25;

    private static final int MOST_WORDS = 14;

    @Override
    public String id() {
        return "masthead";
    }

    @Override
    public Reason reason() {
        return Reason.MASTHEAD;
    }

    @Override
    public String doc() {
        return "the publisher's name and slogan at the top, also grown together; the name becomes a field";
    }

    @Override
    public void annotate(Draft draft) {
        String owner = CopyrightOwner.find(draft);
        var blocks = draft.page().blocks();
        int lead = ArticleHead.lead(draft);
        int open = 0;
        for (int i = Math.max(0, lead - ArticleHead.REACH); i < lead && i < blocks.size(); i++) {
            var block = blocks.get(i);
            if (!draft.isOpen(block)) {
                continue;
            }
            boolean top = open++ < LINES && i < TOP;
            String glued = top ? glued(draft, block) : null;
            String name = glued == null ? MastheadName.beforeSlogan(block.text()) : glued;
            String evidence = glued == null
                    ? evidence(draft, block, name, owner, top)
                    : "\"" + name + "\" grown together with its slogan";
            if (evidence != null) {
                draft.metadata().publisher(name);
                draft.remove(block, id(), new Finding(Reason.MASTHEAD, evidence));
            }
        }
        var declared = draft.page().declared();
        draft.metadata().publisher(declared.get("og:site_name"));
        draft.metadata().publisher(firstLine(declared.get("json-ld:publisher")));
        draft.metadata().publisher(owner);
    }

    private static @Nullable String firstLine(@Nullable String lines) {
        int end = lines == null ? -1 : lines.indexOf('\n');
        return lines == null || end < 0 ? lines : lines.substring(0, end);
    }

    /** Why the line's name is the publisher's; null when it need not be. */
    private static @Nullable String evidence(
            Draft draft, Block block, String name, @Nullable String owner, boolean top) {
        if (owner != null && CopyrightOwner.isOwner(name, owner)) {
            return "the owner named in the copyright line";
        }
        if (!top || name.equals(draft.metadata().publisher())) {
            return null;
        }
        boolean alone = name.length() == block.text().length();
        if (MastheadName.isName(name) && draft.metadata().publisher() == null && hasTitleBelow(draft, block)) {
            return alone ? "reads as a newspaper's name" : "a newspaper's name before its slogan";
        }
        boolean paper = MastheadName.isCapitalised(name) && !Byline.isKnownName(name, draft.language());
        return paper && isSigned(draft, name) ? "named again in the page's furniture" : null;
    }

    /** Below a masthead another line can be the headline; the first line of an article that has no other is its own. */
    private static boolean hasTitleBelow(Draft draft, Block masthead) {
        int lead = ArticleHead.lead(draft);
        for (int i = masthead.index() + 1; i < lead; i++) {
            var block = draft.page().blocks().get(i);
            if (draft.isOpen(block) && block.shape().words() >= 3) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line about rights, following or newsletters names it. */
    private static boolean isSigned(Draft draft, String name) {
        String core = core(name);
        for (var block : draft.page().blocks()) {
            var removal = draft.removal(block);
            boolean signs = removal != null
                    && (removal.reason() == Reason.COPYRIGHT
                            || removal.reason() == Reason.FOLLOW
                            || removal.reason() == Reason.NEWSLETTER
                            || removal.reason() == Reason.APP);
            if (signs && core.length() >= 6 && Folding.fold(block.text()).contains(core)) {
                return true;
            }
        }
        return false;
    }

    private static String core(String name) {
        String folded = Folding.fold(name);
        return folded.startsWith("the") ? folded.substring(3) : folded;
    }

    /**
     * The name in a line of a name and a slogan without a space between: the part before the one place where lower case
     * meets upper case, when it is title-like and the page names it again or stands at the very top. Labels of credits grow
     * together with names as well, {@code CreditJane Doe/AP}.
     */
    private static @Nullable String glued(Draft draft, Block block) {
        if (block.shape().glued() != 1
                || block.shape().words() > MOST_WORDS
                || block.shape().endsSentence()) {
            return null;
        }
        String text = block.text();
        int seam = seam(text);
        String name = text.substring(0, seam).strip();
        String slogan = text.substring(seam).strip();
        boolean titles = Character.isUpperCase(name.codePointAt(0)) && name.length() >= 3 && slogan.indexOf(' ') > 0;
        if (!titles || Credits.parse(text, draft.language()) != null) {
            return null;
        }
        return block.index() == 0 && name.indexOf(' ') > 0 || isNamedAgain(draft, block, name) ? name : null;
    }

    private static int seam(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (Character.isUpperCase(text.charAt(i)) && Character.isLowerCase(text.charAt(i - 1))) {
                return i;
            }
        }
        return text.length();
    }

    private static boolean isNamedAgain(Draft draft, Block masthead, String name) {
        String core = core(name);
        if (core.length() < 4) {
            return false;
        }
        for (var block : draft.page().blocks()) {
            if (block != masthead
                    && block.shape().words() <= 30
                    && Folding.fold(block.text()).contains(core)) {
                return true;
            }
        }
        return false;
    }
}
