package io.cleancopy.pack.pattern;

/** How often a pattern may write out a part of itself when it is compiled, at most: {@code (a{10}){20}} does 200 times. */
final class Repetitions {
    private static final long MANY = 1_000_000;

    private Repetitions() {}

    /** All counts in braces multiplied, nested or not. */
    static long of(String pattern) {
        long product = 1;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', open + 1)) {
            product = Math.min(MANY, product * Math.max(1, largest(pattern, open + 1)));
        }
        return product;
    }

    /** The larger number of {@code 3}, {@code 3,} and {@code 3,5}, up to the brace. */
    private static long largest(String pattern, int from) {
        long largest = 0;
        long number = 0;
        for (int i = from; i < pattern.length() && pattern.charAt(i) != '}'; i++) {
            char c = pattern.charAt(i);
            number = c >= '0' && c <= '9' ? Math.min(MANY, 10 * number + c - '0') : 0;
            largest = Math.max(largest, number);
        }
        return largest;
    }
}
