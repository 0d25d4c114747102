package io.cleancopy.cli;

import io.cleancopy.batch.StopSignal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/**
 * Lets a run end at its next page when the process is asked to end (SIGTERM, Ctrl-C), instead of being cut off. A run that
 * does not end in time is cut off, and at once when the process is asked again. Signals that the process was started to
 * ignore stay ignored.
 */
final class GracefulStop implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String[] SIGNALS = {"TERM", "INT", "HUP"};

    private final StopSignal stop = new StopSignal();
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Map<Signal, SignalHandler> before = new LinkedHashMap<>();
    private final Duration patience;

    GracefulStop() {
        this(PATIENCE);
    }

    GracefulStop(Duration patience) {
        this.patience = patience;
        for (String name : SIGNALS) {
            try {
                var signal = new Signal(name);
                before.put(signal, Signal.handle(signal, this::asked));
            } catch (IllegalArgumentException e) {
                // not on this system, or left to it (java -Xrs): it ends the process at once, which loses nothing
            }
        }
    }

    StopSignal signal() {
        return stop;
    }

    private synchronized void asked(Signal signal) {
        if (stop.isRequested()) {
            cutOff("The run was asked to stop again");
            return;
        }
        stop.request();
        var watch = new Thread(this::await, "stop");
        watch.setDaemon(true);
        watch.start();
    }

    private void await() {
        try {
            if (!ended.await(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                cutOff("The run did not stop within " + patience.toSeconds() + " seconds");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void cutOff(String why) {
        System.err.println(why + " and is cut off; the same command goes on where it stopped.");
        Runtime.getRuntime().halt(ExitCodes.STOPPED);
    }

    @Override
    public void close() {
        before.forEach(Signal::handle);
        ended.countDown();
    }
}
