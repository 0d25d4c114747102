package io.cleancopy.cli;

import io.cleancopy.batch.StopSignal;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets a run end at its next page when the process is asked to end (SIGTERM, Ctrl-C), instead of being cut off. The
 * process then ends with the exit code of the command.
 */
final class GracefulStop implements AutoCloseable {
    private static final int SECONDS = 30;

    private final StopSignal signal = new StopSignal();
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook = new Thread(this::await, "stop");
    private volatile int exitCode = ExitCodes.FAILED;

    GracefulStop() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    StopSignal signal() {
        return signal;
    }

    /** The code to end with when the command has come to its end while the process is ending. */
    void exitCode(int code) {
        exitCode = code;
    }

    private void await() {
        signal.request();
        try {
            if (!ended.await(SECONDS, TimeUnit.SECONDS)) {
                System.err.println("The run did not stop within " + SECONDS + " seconds and is cut off;"
                        + " the same command goes on where it stopped.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(exitCode);
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the process is ending: the hook is at work
        }
        ended.countDown();
    }
}
