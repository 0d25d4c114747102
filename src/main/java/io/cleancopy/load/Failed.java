package io.cleancopy.load;

/** What a driver said. */
final class Failed {
    private Failed() {}

    /** Its first line, with a full stop: what follows are the rows that it was about. */
    static String sentence(Exception failure) {
        String first = String.valueOf(failure.getMessage())
                .lines()
                .findFirst()
                .orElse("")
                .strip();
        return first.endsWith(".") ? first : first + ".";
    }
}
