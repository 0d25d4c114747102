package io.cleancopy.evaluate;

import java.util.List;

/** A page that fits badly, and the lines that make it so. */
public record WorstPage(Prediction answer, String truth, Fit fit) {

    /** Lines of the truth that are not in the answer. */
    public List<String> missing() {
        return LineDifference.lines(truth, answer.text());
    }

    /** Lines of the answer that are not in the truth. */
    public List<String> extra() {
        return LineDifference.lines(answer.text(), truth);
    }
}
