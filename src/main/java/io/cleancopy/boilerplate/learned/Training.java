package io.cleancopy.boilerplate.learned;

import io.cleancopy.draft.Draft;
import io.cleancopy.model.Block;
import io.cleancopy.model.InputException;
import io.cleancopy.model.MediaType;
import io.cleancopy.text.Folding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Gathers gold pages and trains the block model on them: a lexicon, trees for a first, a second and, in HTML, a third look. What the
 * later looks learn from are answers of lexicons and trees that did not see the page's publisher. Pages are used in the order
 * they are added.
 */
public final class Training {
    private static final TreeTrainer.Options FIRST = new TreeTrainer.Options(100, 6, 0.14, 2.0, 0.3, 0.4, 0.7);

    /** Of the second and the third look. */
    private static final TreeTrainer.Options LATER = new TreeTrainer.Options(100, 6, 0.1, 2.0, 0.3, 0.4, 0.7);

    /** Parts of the pages, by publisher, of which each is answered by what was trained on the others. */
    private static final int PARTS = 3;

    /**
     * What is added to the scores of HTML, so that {@link Draft#BODY} is the right cut there as well: its elements tell more,
     * and recall on gold pages, cross-validated, stays above 0.96. In text the same would cost 0.005 of recall, which would
     * fall below 0.95, for 0.002 of F1.
     */
    private static final int LEAN_OF_HTML = (int) (-0.3 / Trees.UNIT);

    /** Pages that have less of their gold text teach nothing but that text is boilerplate. */
    private static final double FOUND = 0.5;

    private final List<Sample> samples = new ArrayList<>();
    private int pages;

    /**
     * Adds one page, a text dump whole and shortened: most gold pages are captured with all their menus, while people also
     * save a page's middle with a line or two around it. All pages must be of one type.
     *
     * @param draft undecided
     * @param gold the text that ought to be its body
     * @param publisher whose page it is, for training that tells publishers apart
     * @return the page's number, from 0
     */
    public int add(Draft draft, String gold, String publisher) {
        var blocks = draft.page().blocks();
        boolean[] labels = GoldLabels.of(blocks, gold);
        if (!isFound(blocks, labels, gold)) {
            return pages++;
        }
        samples.add(new Sample(draft, labels, 1, publisher, pages));
        int from = 0;
        int to = labels.length;
        while (from < to && !labels[from]) {
            from++;
        }
        while (to > from && !labels[to - 1]) {
            to--;
        }
        if (from < to && draft.page().type() == MediaType.TEXT) {
            int seed = (int) (Folding.hash(gold) & 0xffff);
            int start = Math.max(0, from - 1 - seed % 6);
            int end = Math.min(labels.length, to + (seed >> 4) % 9);
            samples.add(new Sample(
                    PartOfPage.of(draft, IntStream.range(start, end).toArray()),
                    Arrays.copyOfRange(labels, start, end),
                    0.5,
                    publisher,
                    pages));
        }
        return pages++;
    }

    /** Whether the page has the text at all: some golds are empty, or were taken from what a script shows. */
    private static boolean isFound(List<Block> blocks, boolean[] labels, String gold) {
        int found = 0;
        for (var block : blocks) {
            found += labels[block.index()] ? GoldLabels.weight(block) : 0;
        }
        int wanted = GoldLabels.weight(gold);
        return wanted > 0 && found >= FOUND * wanted;
    }

    public int pages() {
        return pages;
    }

    /**
     * A model trained on all pages.
     *
     * @throws InputException when no page has its gold text
     */
    public BlockModel train() {
        return train(page -> true);
    }

    /** A model trained on the pages whose number passes, for cross-validation. */
    public BlockModel train(IntPredicate used) {
        var chosen = samples.stream()
                .filter(sample -> used.test(sample.page()) && sample.labels().length > 0)
                .toList();
        if (chosen.isEmpty()) {
            throw new InputException("Cannot train: no page has the text that its gold says is its body.");
        }
        var examples = new Examples(PARTS);
        var lexicons = new Lexicon[PARTS];
        for (int part = 0; part < PARTS; part++) {
            int out = part;
            lexicons[part] = lexicon(chosen, sample -> sample.part(PARTS) != out);
        }
        var features = chosen.parallelStream()
                .map(sample -> new Features(sample.draft(), lexicons[sample.part(PARTS)]))
                .toList();
        for (int i = 0; i < chosen.size(); i++) {
            examples.add(chosen.get(i), features.get(i));
        }
        var type = chosen.get(0).draft().page().type();
        int known = Features.names(type).size();
        int all = Features.allNames(type).size();
        double[] seen = unseen(examples, FIRST, known, new double[examples.size()], row -> true);
        var first = examples.train(FIRST, known, row -> true);
        writeContext(chosen, features, examples, seen);
        IntPredicate open = row -> BlockModel.isOpen(seen[row]);
        var looks = new ArrayList<>(List.of(first, examples.train(LATER, all, open)));
        if (BlockModel.looks(type) > looks.size()) {
            double[] seenAgain = unseen(examples, LATER, all, seen, open);
            writeContext(chosen, features, examples, seenAgain);
            looks.add(examples.train(LATER, all, row -> open.test(row) && BlockModel.isDoubted(seenAgain[row])));
        }
        if (type == MediaType.HTML) {
            var last = looks.remove(looks.size() - 1);
            looks.add(new Trees(last.bias() + LEAN_OF_HTML, last.trees()));
        }
        return new BlockModel(Features.allNames(type), lexicon(chosen, sample -> true), looks);
    }

    /**
     * The scores of all rows by trees that did not see the row's publisher.
     *
     * @param before the scores of the rows that are not looked at
     * @param looked the rows that are
     */
    private static double[] unseen(
            Examples examples, TreeTrainer.Options options, int known, double[] before, IntPredicate looked) {
        double[] seen = before.clone();
        for (int part = 0; part < PARTS; part++) {
            int out = part;
            var trees = examples.train(options, known, row -> looked.test(row) && examples.part(row) != out);
            double[] scores = trees.scores(examples.rows());
            for (int row = 0; row < seen.length; row++) {
                if (examples.part(row) == part && looked.test(row)) {
                    seen[row] = scores[row];
                }
            }
        }
        return seen;
    }

    private static void writeContext(List<Sample> samples, List<Features> features, Examples examples, double[] seen) {
        int row = 0;
        for (int i = 0; i < samples.size(); i++) {
            int size = samples.get(i).labels().length;
            var context = features.get(i).context(Arrays.copyOfRange(seen, row, row + size));
            for (int block = 0; block < size; block++) {
                context.write(block, features.get(i).withoutContext(examples.row(row++)));
            }
        }
    }

    private static Lexicon lexicon(List<Sample> samples, Predicate<Sample> used) {
        var trainer = new LexiconTrainer();
        for (var sample : samples) {
            if (sample.share() == 1 && used.test(sample)) {
                trainer.add(new PageTokens(sample.draft()), sample.labels(), sample.publisher());
            }
        }
        return trainer.train();
    }
}
