package io.cleancopy.boilerplate.learned;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;

/**
 * Trees as text: a line with their number and bias, then one tree a line, each node {@code feature:threshold} before its
 * left and its right child, a leaf {@code =value}.
 */
final class TreeText {
    private static final int MOST_NODES = 127;

    private TreeText() {}

    static void write(Trees trees, StringBuilder text) {
        text.append(trees.trees().size()).append(' ').append(trees.bias()).append('\n');
        for (var tree : trees.trees()) {
            writeNode(tree, 0, text);
            text.append('\n');
        }
    }

    private static void writeNode(Trees.Tree tree, int at, StringBuilder text) {
        if (at > 0) {
            text.append(' ');
        }
        if (tree.feature()[at] < 0) {
            text.append('=').append(tree.value()[at]);
            return;
        }
        text.append(tree.feature()[at]).append(':').append(tree.threshold()[at]);
        writeNode(tree, 2 * at + 1, text);
        writeNode(tree, 2 * at + 2, text);
    }

    /** @throws IOException when the text is cut off or is no trees */
    static Trees read(BufferedReader reader) throws IOException {
        String head = reader.readLine();
        try {
            int blank = head == null ? -1 : head.indexOf(' ');
            if (head == null || blank < 0) {
                throw new IOException("The block model is cut off: its trees are missing.");
            }
            int count = Integer.parseInt(head, 0, blank, 10);
            int bias = Integer.parseInt(head, blank + 1, head.length(), 10);
            var trees = new ArrayList<Trees.Tree>();
            for (int t = 0; t < count; t++) {
                String line = reader.readLine();
                if (line == null) {
                    throw new IOException("The block model is cut off behind tree " + t + " of " + count + ".");
                }
                trees.add(new Parser(line).tree());
            }
            return new Trees(bias, trees);
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw new IOException("The block model is damaged: " + e.getMessage(), e);
        }
    }

    private static final class Parser {
        private final String line;
        private int at;
        private final int[] feature = new int[MOST_NODES];
        private final int[] threshold = new int[MOST_NODES];
        private final int[] value = new int[MOST_NODES];

        Parser(String line) {
            this.line = line;
            Arrays.fill(feature, -1);
        }

        Trees.Tree tree() {
            node(0);
            return new Trees.Tree(feature, threshold, value);
        }

        private void node(int place) {
            int end = line.indexOf(' ', at);
            end = end < 0 ? line.length() : end;
            if (line.charAt(at) == '=') {
                value[place] = Integer.parseInt(line, at + 1, end, 10);
                at = end + 1;
                return;
            }
            int colon = line.indexOf(':', at);
            feature[place] = Integer.parseInt(line, at, colon, 10);
            threshold[place] = Integer.parseInt(line, colon + 1, end, 10);
            at = end + 1;
            node(2 * place + 1);
            node(2 * place + 2);
        }
    }
}
