package io.cleancopy.evaluate;

import java.util.List;
import java.util.Set;

/**
 * How well the authors were found.
 *
 * @param exact the same names
 * @param f1 of the names
 * @param any at least one is right
 */
record AuthorScore(boolean exact, double f1, boolean any) {

    static AuthorScore of(Set<String> truth, List<String> answer) {
        var found = Names.of(answer);
        if (found.isEmpty()) {
            return new AuthorScore(false, 0, false);
        }
        int common = Overlap.of(List.copyOf(truth), List.copyOf(found));
        return new AuthorScore(
                truth.equals(found), Fit.of(common, found.size(), truth.size()).f1(), common > 0);
    }
}
