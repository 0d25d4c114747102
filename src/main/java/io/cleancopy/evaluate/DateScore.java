package io.cleancopy.evaluate;

import org.jspecify.annotations.Nullable;

/**
 * Whether the day is right.
 *
 * @param found there is one, right or wrong
 */
record DateScore(boolean exact, boolean found) {

    static DateScore of(String truth, @Nullable String answer) {
        return new DateScore(truth.equals(answer), answer != null);
    }
}
