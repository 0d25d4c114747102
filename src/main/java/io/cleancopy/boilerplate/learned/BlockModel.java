package io.cleancopy.boilerplate.learned;

import io.cleancopy.draft.Annotator;
import io.cleancopy.draft.Draft;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Objects;

/**
 * Gives every block of a page the log-odds of its being body. Immutable, shared by threads, the same numbers on every
 * machine.
 */
public final class BlockModel implements Annotator {
    private static final String FORMAT = "cleancopy-block-model 1";

    private final Trees trees;

    BlockModel(Trees trees) {
        this.trees = trees;
    }

    /** The model that comes with cleancopy. */
    public static BlockModel standard() {
        return Standard.MODEL;
    }

    private static final class Standard {
        static final BlockModel MODEL = load();

        private static BlockModel load() {
            try (var in = Objects.requireNonNull(BlockModel.class.getResourceAsStream("block-model.txt"));
                    var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return read(reader);
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read the block model", e);
            }
        }
    }

    @Override
    public void annotate(Draft draft) {
        if (draft.page().blocks().isEmpty()) {
            return;
        }
        var features = new Features(draft);
        for (var block : draft.page().blocks()) {
            draft.score(block, trees.score(features.of(block.index())));
        }
    }

    /** The model as text, one tree a line, for {@link #read}. */
    public String write() {
        var text = new StringBuilder(FORMAT).append('\n');
        text.append(String.join(" ", Features.NAMES)).append('\n');
        text.append(trees.bias()).append('\n');
        for (var tree : trees.trees()) {
            writeNode(tree, 0, text);
            text.append('\n');
        }
        return text.toString();
    }

    private static void writeNode(Trees.Tree tree, int at, StringBuilder text) {
        if (tree.feature()[at] < 0) {
            text.append('=').append((float) tree.value()[at]).append(' ');
            return;
        }
        text.append(tree.feature()[at]).append(':').append(tree.threshold()[at]).append(' ');
        writeNode(tree, 2 * at + 1, text);
        writeNode(tree, 2 * at + 2, text);
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException when it is not a model, or one made for other features
     */
    public static BlockModel read(BufferedReader reader) throws IOException {
        if (!FORMAT.equals(reader.readLine())) {
            throw new IOException("Not a block model: the first line must be \"" + FORMAT + "\".");
        }
        if (!String.join(" ", Features.NAMES).equals(reader.readLine())) {
            throw new IOException("The block model was made for other features. Train it again with this version.");
        }
        double bias = Double.parseDouble(reader.readLine());
        var trees = new ArrayList<Trees.Tree>();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            trees.add(new Parser(line).tree());
        }
        return new BlockModel(new Trees(bias, trees));
    }

    private static final class Parser {
        private final String[] nodes;
        private int next;
        private int[] feature = new int[127];
        private int[] threshold = new int[127];
        private double[] value = new double[127];

        Parser(String line) {
            nodes = line.trim().split(" ");
        }

        Trees.Tree tree() {
            node(0);
            return new Trees.Tree(feature, threshold, value);
        }

        private void node(int at) {
            if (at >= feature.length) {
                feature = Arrays.copyOf(feature, 2 * at + 3);
                threshold = Arrays.copyOf(threshold, 2 * at + 3);
                value = Arrays.copyOf(value, 2 * at + 3);
            }
            String node = nodes[next++];
            if (node.charAt(0) == '=') {
                feature[at] = -1;
                value[at] = Double.parseDouble(node.substring(1));
                return;
            }
            int colon = node.indexOf(':');
            feature[at] = Integer.parseInt(node.substring(0, colon));
            threshold[at] = Integer.parseInt(node.substring(colon + 1));
            node(2 * at + 1);
            node(2 * at + 2);
        }
    }
}
