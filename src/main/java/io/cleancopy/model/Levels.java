package io.cleancopy.model;

import java.util.Arrays;

/** A number for each of some elements around a block, the innermost first. Immutable. */
public final class Levels {
    private static final Levels NONE = new Levels();

    private final int[] numbers;

    private Levels(int... numbers) {
        this.numbers = numbers;
    }

    /** The numbers are copied. */
    public static Levels of(int... numbers) {
        return numbers.length == 0 ? NONE : new Levels(numbers.clone());
    }

    public int size() {
        return numbers.length;
    }

    /** The number so many levels out; that of the innermost is at 0. */
    public int at(int level) {
        return numbers[level];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Levels levels && Arrays.equals(numbers, levels.numbers);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(numbers);
    }

    @Override
    public String toString() {
        return Arrays.toString(numbers);
    }
}
