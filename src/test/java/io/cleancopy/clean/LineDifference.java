package io.cleancopy.clean;

import java.util.ArrayList;
import java.util.List;

/** What has to be taken from and added to one list of lines to make another, by their longest common subsequence. */
final class LineDifference {
    private LineDifference() {}

    /** Lines with {@code - } that only the first has and with {@code + } that only the second has, in order. */
    static List<String> of(List<String> first, List<String> second) {
        var common = common(first, second);
        var lines = new ArrayList<String>();
        int i = 0;
        int j = 0;
        while (i < first.size() || j < second.size()) {
            if (i < first.size() && j < second.size() && first.get(i).equals(second.get(j))) {
                i++;
                j++;
            } else if (j == second.size() || (i < first.size() && common[i + 1][j] >= common[i][j + 1])) {
                lines.add("- " + first.get(i++));
            } else {
                lines.add("+ " + second.get(j++));
            }
        }
        return lines;
    }

    /** Length of the longest common subsequence from each pair of places on. */
    private static int[][] common(List<String> first, List<String> second) {
        var length = new int[first.size() + 1][second.size() + 1];
        for (int i = first.size() - 1; i >= 0; i--) {
            for (int j = second.size() - 1; j >= 0; j--) {
                length[i][j] = first.get(i).equals(second.get(j))
                        ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        return length;
    }
}
