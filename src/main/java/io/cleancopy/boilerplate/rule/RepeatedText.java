package io.cleancopy.boilerplate.rule;

import io.cleancopy.draft.Draft;
import io.cleancopy.draft.Finding;
import io.cleancopy.draft.Rule;
import io.cleancopy.model.Block;
import io.cleancopy.model.Reason;
import io.cleancopy.model.Role;
import io.cleancopy.text.Folding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

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
        var printed = new HashMap<Long, Integer>();
        var body = new ArrayList<Block>();
        for (var block : draft.page().blocks()) {
            if (!draft.isBody(block)
                    || !draft.leansToBody(block)
                    || block.shape().words() < FEWEST) {
                continue;
            }
            var place = printed.putIfAbsent(block.shape().fold(), body.size());
            if (place == null) {
                body.add(block);
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
        var lines = body.stream().map(block -> Folding.fold(block.text())).toList();
        var quotes = quotes(body, lines);
        var perParagraph = quotes.values().stream().collect(Collectors.groupingBy(line -> line, Collectors.counting()));
        quotes.forEach((quote, paragraph) -> {
            if (perParagraph.getOrDefault(paragraph, 0L) == 1) {
                draft.remove(
                        body.get(quote), id(), new Finding(Reason.REPEATED, "stands word for word in a paragraph"));
            }
        });
    }

    /** Lines that stand in another one, each with the first that it stands in, by their places in the list. */
    private static Map<Integer, Integer> quotes(List<Block> body, List<String> lines) {
        var quotes = new TreeMap<Integer, Integer>();
        String whole = String.join("\n", lines) + "\n";
        var runs = new RepeatedRuns(whole);
        int[] begins = begins(lines);
        for (int i = 0; i < begins.length; i++) {
            String folded = lines.get(i);
            int begin = begins[i];
            if (!mayBePullQuote(body.get(i))
                    || folded.length() < PULL_QUOTE
                    || !runs.mayRepeat(begin, begin + folded.length())) {
                continue;
            }
            int at = whole.indexOf(folded);
            while (at >= 0 && isAlone(whole, at, folded.length())) {
                at = whole.indexOf(folded, at + 1);
            }
            if (at >= 0) {
                quotes.put(i, lineAt(begins, at));
            }
        }
        return quotes;
    }

    /** Where each line begins when they stand one after the other, parted by one character. */
    private static int[] begins(List<String> lines) {
        int[] begins = new int[lines.size()];
        for (int i = 1; i < begins.length; i++) {
            begins[i] = begins[i - 1] + lines.get(i - 1).length() + 1;
        }
        return begins;
    }

    private static int lineAt(int[] begins, int at) {
        int found = Arrays.binarySearch(begins, at);
        return found >= 0 ? found : -found - 2;
    }

    /** A pull quote is a sentence; a line of a table of contents is repeated by its sub-heading. */
    private static boolean mayBePullQuote(Block block) {
        return block.shape().words() <= LONGEST_QUOTE
                && block.role() != Role.SUBHEADING
                && (block.shape().endsSentence() || QUOTES.indexOf(block.text().charAt(0)) >= 0);
    }

    private static boolean isAlone(String whole, int at, int length) {
        return (at == 0 || whole.charAt(at - 1) == '\n') && whole.charAt(at + length) == '\n';
    }
}
