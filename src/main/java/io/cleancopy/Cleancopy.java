package io.cleancopy;

/** The program. */
public final class Cleancopy {
    private Cleancopy() {}

    public static void main(String[] args) {
        System.out.println("cleancopy");
    }
}
