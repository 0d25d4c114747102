package io.cleancopy.boilerplate.rule;

import io.cleancopy.boilerplate.SameTexts;
import io.cleancopy.draft.Draft;
import io.cleancopy.draft.Finding;
import io.cleancopy.draft.Rule;
import io.cleancopy.model.Block;
import io.cleancopy.model.Reason;
import io.cleancopy.model.Role;
import io.cleancopy.model.Shape;
import io.cleancopy.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out text that the page prints twice: a copy of a paragraph, the second one unless it is surer to be body than the
 * first; a pull quote that stands word for word in a paragraph. Removes the second {@code "We were lucky," she said of the
 * long night.}; keeps a refrain of three words, and sentences that a paragraph sums up: of a pull quote a paragraph holds
 * one.
 */
public final class RepeatedText implements Rule {
    /** Shorter lines repeat in articles for good reasons: refrains, table cells, names in a list. */
    private static final int FEWEST = 8;

    /** Folded characters of a line that is looked for inside paragraphs. */
    private static final int PULL_QUOTE = 30;

    private static final int LONGEST_QUOTE = 40;

    /** Log-odds by which a later copy must be surer to be body: then the earlier one is a teaser above the article. */
    private static final double SURER = 1;

    /** Marks that a quotation begins with. */
    private static final String QUOTES = "\"“„«»‘'「『";

    @Override
    public String id() {
        return "repeated-text";
    }

    @Override
    public Reason reason() {
        return Reason.REPEATED;
    }

    @Override
    public String doc() {
        return "a paragraph printed for the second time, a pull quote that stands in a paragraph";
    }

    @Override
    public void annotate(Draft draft) {
        var texts = SameTexts.of(draft);
        // by the number of the text one more than its place among the body's; 0 where it is not among them
        int[] places = new int[draft.page().blocks().size()];
        var body = new ArrayList<Block>();
        for (var block : draft.page().blocks()) {
            if (!draft.isBody(block)
                    || !draft.leansToBody(block)
                    || block.shape().words() < FEWEST) {
                continue;
            }
            int text = texts.number(block.index());
            int place = places[text] - 1;
            if (place < 0) {
                body.add(block);
                places[text] = body.size();
            } else if (draft.score(block) > draft.score(body.get(place)) + SURER
                    && remove(draft, body.get(place), block)) {
                body.set(place, block);
            } else {
                remove(draft, block, body.get(place));
            }
        }
        removePullQuotes(draft, body);
    }

    private boolean remove(Draft draft, Block copy, Block other) {
        return draft.remove(copy, id(), new Finding(Reason.REPEATED, "the same as block " + other.index()));
    }

    private void removePullQuotes(Draft draft, List<Block> body) {
        var quotes = quotes(body);
        if (quotes.isEmpty()) {
            return;
        }
        var perParagraph = quotes.values().stream().collect(Collectors.groupingBy(line -> line, Collectors.counting()));
        quotes.forEach((quote, paragraph) -> {
            if (perParagraph.getOrDefault(paragraph, 0L) == 1) {
                draft.remove(
                        body.get(quote), id(), new Finding(Reason.REPEATED, "stands word for word in a paragraph"));
            }
        });
    }

    /** Lines that stand in another one, each with the first that it stands in, by their places in the list. */
    private static Map<Integer, Integer> quotes(List<Block> body) {
        var runs = new RepeatedRuns(body.size());
        for (int i = 0; i < body.size(); i++) {
            if (mayBePullQuote(body.get(i))) {
                runs.give(i, body.get(i).text());
            }
        }
        var quotes = new TreeMap<Integer, Integer>();
        var folds = new Folds(body);
        int[] asked = new int[body.size()];
        for (int i = 0; i < body.size(); i++) {
            int paragraph = i + 1;
            runs.ask(i, body.get(i).text(), (line, in) -> {
                boolean again = asked[line] == paragraph;
                asked[line] = paragraph;
                if (!again
                        && !quotes.containsKey(line)
                        && mayStandIn(body.get(line), body.get(in))
                        && folds.of(in).contains(folds.of(line))) {
                    quotes.put(line, in);
                }
            });
        }
        return quotes;
    }

    private static boolean mayStandIn(Block line, Block paragraph) {
        return folded(line.shape()) >= PULL_QUOTE && folded(line.shape()) < folded(paragraph.shape());
    }

    /** The folded texts of some blocks, each made once. */
    private static final class Folds {
        private final List<Block> blocks;
        private final @Nullable String[] folds;

        Folds(List<Block> blocks) {
            this.blocks = blocks;
            folds = new String[blocks.size()];
        }

        String of(int block) {
            String fold = folds[block];
            if (fold == null) {
                fold = Folding.fold(blocks.get(block).text());
                folds[block] = fold;
            }
            return fold;
        }
    }

    /** Characters in folded form. */
    private static int folded(Shape shape) {
        return shape.letters() + shape.digits();
    }

    /** A pull quote is a sentence; a line of a table of contents is repeated by its sub-heading. */
    private static boolean mayBePullQuote(Block block) {
        return block.shape().words() <= LONGEST_QUOTE
                && block.text().length() >= PULL_QUOTE
                && block.role() != Role.SUBHEADING
                && (block.shape().endsSentence() || QUOTES.indexOf(block.text().charAt(0)) >= 0);
    }
}
