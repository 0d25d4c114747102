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

    /** Whether the number is among them. */
    public boolean has(int number) {
        for (int own : numbers) {
            if (own == number) {
                return true;
            }
        }
        return false;
    }

    /** The first number that the other has as well, -1 if there is none. */
    public int common(Levels other) {
        for (int own : numbers) {
            if (other.has(own)) {
                return own;
            }
        }
        return -1;
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
