package io.cleancopy.evaluate;

import java.util.List;

/**
 * Which of the segments that must be in the text are, and which of those that must not.
 *
 * @param kept segments that are there as they must
 * @param lost segments that are missing
 * @param leaked segments that are there and must not
 * @param shut segments that are rightly not there
 */
record SegmentScore(int kept, int lost, int leaked, int shut) {

    static SegmentScore of(List<String> with, List<String> without, String answer) {
        String text = Loose.squeezed(answer);
        int kept = count(with, text);
        int leaked = count(without, text);
        return new SegmentScore(kept, with.size() - kept, leaked, without.size() - leaked);
    }

    SegmentScore plus(SegmentScore other) {
        return new SegmentScore(kept + other.kept, lost + other.lost, leaked + other.leaked, shut + other.shut);
    }

    Fit fit() {
        return new Fit(share(leaked), share(lost));
    }

    double accuracy() {
        return (double) (kept + shut) / (kept + lost + leaked + shut);
    }

    private double share(int wrong) {
        return kept + wrong == 0 ? 0 : (double) kept / (kept + wrong);
    }

    private static int count(List<String> segments, String text) {
        int count = 0;
        for (String segment : segments) {
            if (text.contains(Loose.squeezed(segment))) {
                count++;
            }
        }
        return count;
    }
}
