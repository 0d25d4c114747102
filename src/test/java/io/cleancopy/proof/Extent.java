package io.cleancopy.proof;

/** How much is tried: little in every build, much in the long form ({@code -Dcleancopy.proof=long}). */
final class Extent {
    private static final boolean LONG = "long".equals(System.getProperty("cleancopy.proof"));

    private Extent() {}

    static int of(int inEveryBuild, int inTheLongForm) {
        return LONG ? inTheLongForm : inEveryBuild;
    }

    static boolean isLong() {
        return LONG;
    }
}
