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
            var places = new int[MOST_NODES];
            for (int open = 1; open > 0; ) {
                int place = places[--open];
                if (line.charAt(at) == '=') {
                    at++;
                    value[place] = number(' ');
                } else {
                    feature[place] = number(':');
                    threshold[place] = number(' ');
                    places[open++] = 2 * place + 2;
                    places[open++] = 2 * place + 1;
                }
            }
            return new Trees.Tree(feature, threshold, value);
        }

        /** The whole number that begins here, and with it the character behind it, which the last of a line does not have. */
        private int number(char behind) {
            boolean negative = line.charAt(at) == '-';
            int first = negative ? at + 1 : at;
            long number = 0;
            for (at = first; at < line.length() && isDigit(line.charAt(at)); at++) {
                number = Math.min(10 * number + line.charAt(at) - '0', Integer.MAX_VALUE + 1L);
            }
            if (at == first || number > Integer.MAX_VALUE || at < line.length() && line.charAt(at) != behind) {
                throw new NumberFormatException("no number at character " + first + " of \"" + line + "\"");
            }
            at++;
            return (int) (negative ? -number : number);
        }

        private static boolean isDigit(char c) {
            return '0' <= c && c <= '9';
        }
    }
}
