package io.cleancopy.metadata;

/** Numbers in a line; only ASCII and full-width digits count. */
final class Digits {
    private Digits() {}

    static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
    }

    /** How many digits stand at {@code at}. */
    static int run(String line, int at) {
        int i = at;
        while (i < line.length() && isDigit(line.charAt(i))) {
            i++;
        }
        return i - at;
    }

    /** The number made of the digits from {@code from} to {@code to}; up to nine of them. */
    static int value(String line, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            char c = line.charAt(i);
            value = value * 10 + (c >= '０' ? c - '０' : c - '0');
        }
        return value;
    }

    /** The first place from {@code at} on that is no space. */
    static int skipSpaces(String line, int at) {
        int i = at;
        while (i < line.length() && line.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    static boolean has(String line, int at, char c) {
        return at >= 0 && at < line.length() && line.charAt(at) == c;
    }
}
