package io.cleancopy.dedup;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How well duplicates were told, against what was planted. */
final class DuplicateFigures {
    private final Map<Copy, int[]> foundAndAll = new EnumMap<>(Copy.class);
    private int right;
    private int wrong;

    DuplicateFigures(List<Planted> planted, List<Duplicate> duplicates) {
        var byId = new HashMap<String, Planted>();
        planted.forEach(document -> byId.put(document.candidate().id(), document));
        var winners = new HashMap<String, String>();
        for (var duplicate : duplicates) {
            winners.put(duplicate.id(), duplicate.of());
            if (byId.get(duplicate.id()).story() == byId.get(duplicate.of()).story()) {
                right++;
            } else {
                wrong++;
            }
        }
        var firsts = new HashMap<Integer, String>();
        for (var document : planted) {
            String id = document.candidate().id();
            String winner = winners.getOrDefault(id, id);
            if (document.copy() == null) {
                firsts.put(document.story(), winner);
            } else {
                int[] counts = foundAndAll.computeIfAbsent(document.copy(), any -> new int[2]);
                counts[0] += winner.equals(firsts.get(document.story())) ? 1 : 0;
                counts[1]++;
            }
        }
    }

    /** Of the copies, those that have one winner with the story that they were made from. */
    double recall(Copy copy) {
        int[] counts = foundAndAll.get(copy);
        return (double) counts[0] / counts[1];
    }

    int missed(Copy copy) {
        int[] counts = foundAndAll.get(copy);
        return counts[1] - counts[0];
    }

    /** Of the duplicates that were told, those that tell the same story as their winner. */
    double precision() {
        return (double) right / (right + wrong);
    }

    @Override
    public String toString() {
        var text = new StringBuilder(String.format(Locale.ROOT, "precision %.4f (%d wrong)", precision(), wrong));
        foundAndAll.forEach((copy, counts) ->
                text.append(String.format(Locale.ROOT, "  %s %.4f (of %d)", copy, recall(copy), counts[1])));
        return text.toString();
    }
}
