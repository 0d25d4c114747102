package io.cleancopy.evaluate;

/**
 * How well an answer fits.
 *
 * @param precision share of the answer that is right, 0 to 1
 * @param recall share of the truth that is in the answer, 0 to 1
 */
public record Fit(double precision, double recall) {

    /** The harmonic mean of precision and recall; 0 when both are. */
    public double f1() {
        return precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0;
    }

    static Fit of(int common, int answered, int expected) {
        return new Fit((double) common / answered, (double) common / expected);
    }
}
