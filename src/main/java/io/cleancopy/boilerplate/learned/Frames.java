package io.cleancopy.boilerplate.learned;

import io.cleancopy.model.Block;
import io.cleancopy.model.Frame;
import io.cleancopy.model.Levels;
import io.cleancopy.text.Numbering;
import java.util.List;

/** The containers, kinds and paths of a page's blocks, each numbered from 0. */
final class Frames {
    private final int[][] inside;
    private final int[] kinds;
    private final int[] paths;
    private final int containers;

    Frames(List<Block> blocks) {
        int size = blocks.size();
        inside = new int[size][];
        kinds = new int[size];
        paths = new int[size];
        var containerNumbers = new Numbering(size + 1);
        var kindNumbers = new Numbering(size + 1);
        var pathNumbers = new Numbering(size + 1);
        for (int i = 0; i < size; i++) {
            var frame = blocks.get(i).place().frame();
            kinds[i] = kindNumbers.add(frame.kind());
            paths[i] = pathNumbers.add(frame.path());
            boolean asBefore = i > 0 && isWithin(frame, blocks.get(i - 1));
            inside[i] = asBefore ? inside[i - 1] : numbers(frame.containers(), containerNumbers);
        }
        containers = containerNumbers.size();
    }

    private static boolean isWithin(Frame frame, Block before) {
        return frame.containers().equals(before.place().frame().containers());
    }

    private static int[] numbers(Levels levels, Numbering numbering) {
        int[] numbers = new int[levels.size()];
        for (int level = 0; level < numbers.length; level++) {
            numbers[level] = numbering.add(levels.at(level));
        }
        return numbers;
    }

    /** How many containers the page has. */
    int containers() {
        return containers;
    }

    /** The containers around the block, innermost first; not for changing. Blocks side by side in the same share them. */
    int[] inside(int block) {
        return inside[block];
    }

    int kind(int block) {
        return kinds[block];
    }

    int path(int block) {
        return paths[block];
    }
}
