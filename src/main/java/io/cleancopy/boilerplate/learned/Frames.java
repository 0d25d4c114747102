package io.cleancopy.boilerplate.learned;

import io.cleancopy.model.Block;
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
            inside[i] = new int[frame.containers().size()];
            for (int level = 0; level < inside[i].length; level++) {
                inside[i][level] = containerNumbers.add(frame.containers().at(level));
            }
        }
        containers = containerNumbers.size();
    }

    /** How many containers the page has. */
    int containers() {
        return containers;
    }

    /** The containers around the block, innermost first; not for changing. */
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
