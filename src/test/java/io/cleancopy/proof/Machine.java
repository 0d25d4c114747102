package io.cleancopy.proof;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;

/** Commands of the machine that a proof needs; where one is missing or forbidden, the proof is skipped. */
final class Machine {
    private Machine() {}

    static void needs(String... words) throws InterruptedException {
        assumeThat(works(words)).as(String.join(" ", words)).isTrue();
    }

    private static boolean works(String... words) throws InterruptedException {
        try {
            var process = new ProcessBuilder(words)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** That a file system of our own can be mounted. */
    static void needsMounts(Path on) throws InterruptedException {
        needs("unshare", "-rm", "mount", "-t", "tmpfs", "-o", "size=16m", "none", on.toString());
    }
}
