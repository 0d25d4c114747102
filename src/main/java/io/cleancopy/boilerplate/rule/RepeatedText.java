package io.cleancopy.boilerplate.rule;

import io.cleancopy.draft.Draft;
import io.cleancopy.draft.Finding;
import io.cleancopy.draft.Rule;
import io.cleancopy.model.Block;
import io.cleancopy.model.Reason;
import io.cleancopy.model.Role;
import io.cleancopy.text.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/**
 * Leaves out text that the page has printed already: a paragraph for the second time, a pull quote that stands word for
 * word in a paragraph. Removes the second {@code "We were lucky," she said of the long night.}; keeps a refrain of three
 * words.
 */
public final class RepeatedText implements Rule {
    /** Shorter lines repeat in articles for good reasons: refrains, table cells, names in a list. */
    private static final int FEWEST = 8;

    /** Folded characters of a line that is looked for inside paragraphs. */
    private static final int PULL_QUOTE = 30;

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
        var printed = new HashMap<Long, Block>();
        var body = new ArrayList<Block>();
        for (var block : draft.page().blocks()) {
            if (!draft.isBody(block)
                    || !draft.leansToBody(block)
                    || block.shape().words() < FEWEST) {
                continue;
            }
            var first = printed.putIfAbsent(block.shape().fold(), block);
            if (first != null) {
                draft.remove(block, id(), new Finding(Reason.REPEATED, "the same as block " + first.index()));
            } else {
                body.add(block);
            }
        }
        removePullQuotes(draft, body);
    }

    private void removePullQuotes(Draft draft, List<Block> body) {
        if (body.size() < 2) {
            return;
        }
        var text = new StringBuilder();
        var lines = new String[body.size()];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = Folding.fold(body.get(i).text());
            text.append(lines[i]).append('\n');
        }
        String whole = text.toString();
        var runs = new RepeatedRuns(whole);
        int end = 0;
        for (int i = 0; i < lines.length; i++) {
            var block = body.get(i);
            String folded = lines[i];
            int begin = end;
            end += folded.length() + 1;
            if (block.shape().words() > 40 || block.role() == Role.SUBHEADING || folded.length() < PULL_QUOTE) {
                continue;
            }
            if (!runs.mayRepeat(begin, begin + folded.length())) {
                continue;
            }
            int at = whole.indexOf(folded);
            while (at >= 0 && isAlone(whole, at, folded.length())) {
                at = whole.indexOf(folded, at + 1);
            }
            if (at >= 0) {
                draft.remove(block, id(), new Finding(Reason.REPEATED, "stands word for word in a paragraph"));
            }
        }
    }

    private static boolean isAlone(String whole, int at, int length) {
        return (at == 0 || whole.charAt(at - 1) == '\n') && whole.charAt(at + length) == '\n';
    }
}
