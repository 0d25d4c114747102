package io.cleancopy.source;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * What stands before the locations of each of several roots: the shortest end of its path that no other root has.
 * A single root needs none.
 */
final class Labels {
    private final Map<Path, String> labels = new HashMap<>();

    Labels(List<Root> roots) {
        var bases = new HashSet<Path>();
        roots.forEach(root -> bases.add(root.base()));
        var open = bases;
        for (int names = 1; !open.isEmpty(); names++) {
            open = settle(open, names);
        }
    }

    String of(Root root) {
        return labels.get(root.base());
    }

    boolean single() {
        return labels.size() <= 1;
    }

    /** Labels those whose last {@code names} names are theirs alone; the others come back. */
    private HashSet<Path> settle(HashSet<Path> open, int names) {
        var users = new HashMap<String, Integer>();
        for (var base : open) {
            users.merge(label(base, names), 1, Integer::sum);
        }
        var still = new HashSet<Path>();
        for (var base : open) {
            String label = label(base, names);
            if (users.get(label) == 1 || names >= base.getNameCount()) {
                labels.put(base, label);
            } else {
                still.add(base);
            }
        }
        return still;
    }

    private static String label(Path base, int names) {
        return Locations.of(base, Math.min(names, base.getNameCount()));
    }
}
