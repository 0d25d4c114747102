package io.cleancopy.metadata;

import io.cleancopy.draft.Draft;
import io.cleancopy.draft.Finding;
import io.cleancopy.draft.Rule;
import io.cleancopy.draft.Zone;
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
    /** A masthead stands in the first lines of a page or not at all. */
    private static final int LINES = 6;

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
        var owner = CopyrightOwner.find(draft);
        var blocks = draft.page().blocks();
        int lead = ArticleHead.lead(draft);
        for (int i = 0; i < Math.min(LINES, Math.min(lead, blocks.size())); i++) {
            var block = blocks.get(i);
            if (draft.zone(block) == Zone.INSIDE
                    && draft.leansToBody(block)
                    && block.shape().glued() == 0) {
                continue;
            }
            String name = glued(draft, block);
            if (name != null) {
                draft.metadata().publisher(name);
                draft.remove(
                        block, id(), new Finding(Reason.MASTHEAD, "\"" + name + "\" grown together with its slogan"));
            } else if (owner != null && isName(block, owner)) {
                draft.metadata().publisher(block.text());
                draft.remove(block, id(), new Finding(Reason.MASTHEAD, "the owner named in the copyright line"));
            }
        }
        String declared = draft.page().declared().get("og:site_name");
        draft.metadata().publisher(declared != null ? declared : owner);
    }

    /**
     * The name in a line of a name and a slogan without a space between: the part before the one place where lower case
     * meets upper case, when it is title-like and the page names it again or stands at the very top.
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
        if (!titles) {
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
        String folded = Folding.fold(name);
        String core = folded.startsWith("the") ? folded.substring(3) : folded;
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

    private static boolean isName(Block block, String owner) {
        return block.shape().words() <= 6 && Folding.hash(block.text()) == Folding.hash(owner);
    }
}
