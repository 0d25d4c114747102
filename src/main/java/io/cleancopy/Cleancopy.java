package io.cleancopy;

import io.cleancopy.cli.Program;

/** The program. */
public final class Cleancopy {
    private Cleancopy() {}

    public static void main(String[] args) {
        System.exit(Program.run(args));
    }
}
