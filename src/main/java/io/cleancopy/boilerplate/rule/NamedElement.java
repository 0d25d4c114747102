package io.cleancopy.boilerplate.rule;

import io.cleancopy.draft.Draft;
import io.cleancopy.draft.Finding;
import io.cleancopy.draft.NamedBlocks;
import io.cleancopy.draft.Rule;
import io.cleancopy.model.Block;
import io.cleancopy.model.Naming;
import io.cleancopy.model.Reason;
import io.cleancopy.model.Role;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out what stands in elements whose class names say that it is none of the article's, where hardly any gold page has body.
 * Removes a comment in {@code <li class="comment">} and the post in {@code <blockquote class="twitter-tweet">}; keeps a quote
 * in {@code <blockquote>}, and a paragraph in {@code <section class="comment">}, which holds opinion pieces. HTML only.
 */
public final class NamedElement implements Rule {
    /**
     * What an element is named for, and what makes it boilerplate.
     *
     * @param levels how many elements are looked at, the block's own and those around it
     * @param words of a label, which is no sentence; {@link #ANY} for what may be text
     */
    private record Kind(Naming naming, int levels, Role role, int words, Reason reason) {
        boolean has(Block block) {
            var shape = block.shape();
            return block.role() == role
                    && (words == ANY || shape.words() <= words && !shape.endsSentence())
                    && block.place().frame().isNamed(naming, levels);
        }
    }

    private static final int ANY = Integer.MAX_VALUE;

    /** Words of a button. */
    private static final int BUTTON = 10;

    /**
     * Of such blocks of 1,155 gold pages so many are body: 5 of 2,772; none of 118; none of 195; of the last, of which the
     * block model takes most for what they are, 3 of the 190 that it does not.
     */
    private static final List<Kind> KINDS = List.of(
            new Kind(Naming.COMMENT, 2, Role.LIST_ITEM, ANY, Reason.COMMENTS),
            new Kind(Naming.SHARE, 2, Role.QUOTE, ANY, Reason.SHARE),
            new Kind(Naming.PROMO, 1, Role.LIST_ITEM, ANY, Reason.ADVERTISEMENT),
            new Kind(Naming.TOOL, 1, Role.PARAGRAPH, BUTTON, Reason.TOOLS));

    @Override
    public String id() {
        return "named-element";
    }

    @Override
    public Reason reason() {
        return Reason.COMMENTS;
    }

    @Override
    public String doc() {
        return "comments, posts of social networks, promotions and buttons, by the names of their elements";
    }

    @Override
    public void annotate(Draft draft) {
        NamedBlocks.of(draft, block -> kind(block) != null).stream()
                .forEach(i -> remove(draft, draft.page().blocks().get(i)));
    }

    private void remove(Draft draft, Block block) {
        var kind = Objects.requireNonNull(kind(block));
        String name = kind.naming().name().toLowerCase(Locale.ROOT);
        draft.remove(block, id(), new Finding(kind.reason(), "in an element named for \"" + name + "\""));
    }

    private static @Nullable Kind kind(Block block) {
        for (var kind : KINDS) {
            if (kind.has(block)) {
                return kind;
            }
        }
        return null;
    }
}
