package io.cleancopy.boilerplate.learned;

import io.cleancopy.draft.Draft;
import io.cleancopy.model.Block;
import io.cleancopy.model.MediaType;
import io.cleancopy.model.Page;
import io.cleancopy.text.Folding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/**
 * Gathers gold pages and trains the block model on them: a lexicon, trees for a first look, trees for a second look. What
 * the second look learns from are answers of lexicons and trees that did not see the page's publisher. Pages are used in
 * the order they are added.
 */
public final class Training {
    private static final TreeTrainer.Options FIRST = new TreeTrainer.Options(100, 6, 0.14, 2.0, 0.3, 0.4, 0.7);

    private static final TreeTrainer.Options SECOND = new TreeTrainer.Options(100, 6, 0.1, 2.0, 0.3, 0.4, 0.7);

    /** Parts of the pages, by publisher, of which each is answered by what was trained on the others. */
    private static final int PARTS = 3;

    /** Pages that have less of their gold text teach nothing but that text is boilerplate. */
    private static final double FOUND = 0.5;

    private record Sample(Draft draft, boolean[] labels, double share, String publisher, int page) {}

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
            samples.add(
                    new Sample(part(draft, start, end), Arrays.copyOfRange(labels, start, end), 0.5, publisher, pages));
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

    private static Draft part(Draft draft, int start, int end) {
        var page = draft.page();
        var blocks = new ArrayList<Block>();
        for (var block : page.blocks().subList(start, end)) {
            blocks.add(new Block(blocks.size(), block.role(), block.text(), block.shape(), block.place()));
        }
        return new Draft(
                new Page(page.origin(), page.type(), blocks, page.declared(), page.decoding(), page.normalized()),
                draft.language());
    }

    public int pages() {
        return pages;
    }

    /** A model trained on all pages. */
    public BlockModel train() {
        return train(page -> true);
    }

    /** A model trained on the pages whose number passes, for cross-validation. */
    public BlockModel train(IntPredicate used) {
        var chosen = samples.stream()
                .filter(sample -> used.test(sample.page()) && sample.labels().length > 0)
                .toList();
        var examples = new Examples();
        var lexicons = new Lexicon[PARTS];
        for (int part = 0; part < PARTS; part++) {
            int out = part;
            lexicons[part] = lexicon(chosen, sample -> part(sample) != out);
        }
        var features = chosen.parallelStream()
                .map(sample -> new Features(sample.draft(), lexicons[part(sample)]))
                .toList();
        for (int i = 0; i < chosen.size(); i++) {
            examples.add(chosen.get(i), features.get(i));
        }
        double[] seen = new double[examples.size()];
        var type = chosen.get(0).draft().page().type();
        int known = Features.names(type).size();
        for (int part = 0; part < PARTS; part++) {
            int out = part;
            var trees = examples.train(FIRST, known, row -> examples.part(row) == out ? 0 : 1);
            double[] scores = trees.scores(examples.rows.toArray(new Row[0]));
            for (int row = 0; row < seen.length; row++) {
                if (examples.part(row) == part) {
                    seen[row] = scores[row];
                }
            }
        }
        var first = examples.train(FIRST, known, row -> 1);
        int row = 0;
        for (int i = 0; i < chosen.size(); i++) {
            int size = chosen.get(i).labels().length;
            var context = features.get(i).context(Arrays.copyOfRange(seen, row, row + size));
            for (int block = 0; block < size; block++) {
                context.write(block, examples.rows.get(row++));
            }
        }
        var second = examples.train(SECOND, Features.allNames(type).size(), r -> 1);
        var leaning = new Trees(second.bias() + lean(type), second.trees());
        return new BlockModel(Features.allNames(type), lexicon(chosen, sample -> true), first, leaning);
    }

    /**
     * What is added to the scores, so that {@link Draft#BODY} is the right cut for text and HTML alike. In HTML, where the
     * elements tell more, recall stays above 0.96 with a higher one.
     */
    private static int lean(MediaType type) {
        return type == MediaType.HTML ? (int) (-0.3 / Trees.UNIT) : 0;
    }

    private static Lexicon lexicon(List<Sample> samples, java.util.function.Predicate<Sample> used) {
        var trainer = new LexiconTrainer();
        for (var sample : samples) {
            if (sample.share() == 1 && used.test(sample)) {
                trainer.add(new PageTokens(sample.draft().page().blocks()), sample.labels(), sample.publisher());
            }
        }
        return trainer.train();
    }

    private static int part(Sample sample) {
        return (int) Math.floorMod(Folding.hash(sample.publisher()) >>> 8, PARTS);
    }

    /** Rows of features with their answers. */
    private static final class Examples {
        private static final int FAR = 25;

        final List<Row> rows = new ArrayList<>();
        private final List<Boolean> labels = new ArrayList<>();
        private final List<Double> weights = new ArrayList<>();
        private final List<Integer> parts = new ArrayList<>();

        void add(Sample sample, Features features) {
            var blocks = sample.draft().page().blocks();
            int body = 0;
            for (var block : blocks) {
                body += sample.labels()[block.index()] ? GoldLabels.weight(block) : 0;
            }
            int[] far = distances(sample.labels());
            for (var block : blocks) {
                labels.add(sample.labels()[block.index()]);
                weights.add(sample.share()
                        * weight(block, body)
                        * thinned(far[block.index()], rows.size() + block.index()));
                parts.add(Training.part(sample));
            }
            rows.addAll(List.of(features.rows()));
        }

        /** Blocks to the nearest body block. */
        private static int[] distances(boolean[] labels) {
            int[] far = new int[labels.length];
            int last = -FAR;
            for (int i = 0; i < far.length; i++) {
                last = labels[i] ? i : last;
                far[i] = i - last;
            }
            last = far.length + FAR;
            for (int i = far.length - 1; i >= 0; i--) {
                last = labels[i] ? i : last;
                far[i] = Math.min(far[i], last - i);
            }
            return far;
        }

        /** Menus far from the article are easy and many: a quarter of them stands for all. */
        private static int thinned(int far, int row) {
            if (far < FAR) {
                return 1;
            }
            return (row * 0x9E3779B9 >>> 16) % 4 == 0 ? 4 : 0;
        }

        int size() {
            return rows.size();
        }

        int part(int row) {
            return parts.get(row);
        }

        /** A block weighs what it does to its page's precision or recall: its words against the body's, up to a fifth. */
        private static double weight(Block block, int body) {
            return Math.min((GoldLabels.weight(block) + 2.0) / Math.max(50, body), 0.2);
        }

        Trees train(TreeTrainer.Options options, int features, IntUnaryOperator used) {
            int count = 0;
            for (int row = 0; row < rows.size(); row++) {
                count += used.applyAsInt(row) > 0 && weights.get(row) > 0 ? 1 : 0;
            }
            byte[][] columns = new byte[features][count];
            boolean[] answers = new boolean[count];
            double[] shares = new double[count];
            int at = 0;
            for (int row = 0; row < rows.size(); row++) {
                if (used.applyAsInt(row) > 0 && weights.get(row) > 0) {
                    byte[] values = rows.get(row).values();
                    for (int f = 0; f < features; f++) {
                        columns[f][at] = values[f];
                    }
                    answers[at] = labels.get(row);
                    shares[at++] = weights.get(row);
                }
            }
            return new TreeTrainer(columns, answers, shares, options).train();
        }
    }
}
