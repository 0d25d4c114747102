package io.cleancopy.evaluate;

import org.jspecify.annotations.Nullable;

/** The mean of the numbers added to it. */
final class Mean {
    private double sum;
    private int count;

    void add(double number) {
        sum += number;
        count++;
    }

    void add(boolean truth) {
        add(truth ? 1 : 0);
    }

    int count() {
        return count;
    }

    /** Null when nothing was added. */
    @Nullable
    Double value() {
        return count == 0 ? null : sum / count;
    }

    double orZero() {
        return count == 0 ? 0 : sum / count;
    }
}
