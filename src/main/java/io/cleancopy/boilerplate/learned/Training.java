package io.cleancopy.boilerplate.learned;

import io.cleancopy.draft.Draft;
import io.cleancopy.model.Block;
import io.cleancopy.model.Page;
import io.cleancopy.text.Folding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/** Gathers gold pages and trains the block model on them. Pages are used in the order they are added. */
public final class Training {
    /** Found by cross-validation by publisher on 1,285 pages; deeper or more trees changed F1 by less than 0.002. */
    private static final TreeTrainer.Options OPTIONS = new TreeTrainer.Options(100, 6, 0.14, 2.0, 0.3, 0.4);

    private record Row(byte[] features, boolean body, double weight, int page) {}

    private final List<Row> rows = new ArrayList<>();
    private int pages;

    /**
     * Adds one page, whole and as a short dump: most gold pages are captured with all their menus, while people also save
     * a page's middle with a line or two around it.
     *
     * @param draft undecided
     * @param gold the text that ought to be its body
     * @return the page's number, from 0
     */
    public int add(Draft draft, String gold) {
        var blocks = draft.page().blocks();
        boolean[] labels = GoldLabels.of(blocks, gold);
        addRows(draft, labels, 1);
        int from = 0;
        int to = labels.length;
        while (from < to && !labels[from]) {
            from++;
        }
        while (to > from && !labels[to - 1]) {
            to--;
        }
        if (from < to) {
            int seed = (int) (Folding.hash(gold) & 0xffff);
            int start = Math.max(0, from - 1 - seed % 6);
            int end = Math.min(labels.length, to + (seed >> 4) % 9);
            addRows(part(draft, start, end), Arrays.copyOfRange(labels, start, end), 0.5);
        }
        return pages++;
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

    private void addRows(Draft draft, boolean[] labels, double share) {
        var blocks = draft.page().blocks();
        if (blocks.isEmpty()) {
            return;
        }
        int body = 0;
        for (var block : blocks) {
            body += labels[block.index()] ? GoldLabels.weight(block) : 0;
        }
        var features = new Features(draft);
        for (var block : blocks) {
            int i = block.index();
            rows.add(new Row(bytes(features.of(i)), labels[i], share * weight(block, body), pages));
        }
    }

    /** A block weighs what it does to its page's precision or recall: its words against the body's, up to a fifth. */
    private static double weight(Block block, int body) {
        return Math.min((GoldLabels.weight(block) + 2.0) / Math.max(50, body), 0.2);
    }

    private static byte[] bytes(int[] features) {
        byte[] bytes = new byte[features.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Math.min(255, features[i]);
        }
        return bytes;
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
        var chosen = rows.stream().filter(row -> used.test(row.page())).toList();
        byte[][] columns = new byte[Features.NAMES.size()][chosen.size()];
        boolean[] labels = new boolean[chosen.size()];
        double[] weights = new double[chosen.size()];
        for (int i = 0; i < labels.length; i++) {
            var row = chosen.get(i);
            labels[i] = row.body();
            weights[i] = row.weight();
            for (int f = 0; f < columns.length; f++) {
                columns[f][i] = row.features()[f];
            }
        }
        return new BlockModel(new TreeTrainer(columns, labels, weights, OPTIONS).train());
    }
}
