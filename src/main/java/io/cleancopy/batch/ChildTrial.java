package io.cleancopy.batch;

import io.cleancopy.model.Problem;
import io.cleancopy.model.RejectReason;
import io.cleancopy.source.PageFile;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Tries in a process of its own, with as much memory as this one may have, whether a page can be cleaned. */
final class ChildTrial implements Trial {
    /** Until it has read its rules. */
    private static final Duration START = Duration.ofMinutes(1);

    private final RunOrder order;

    private final List<String> options;

    ChildTrial(RunOrder order) {
        this(order, List.of());
    }

    /** @param options of the process */
    ChildTrial(RunOrder order, List<String> options) {
        this.order = order;
        this.options = List.copyOf(options);
    }

    @Override
    public @Nullable Problem of(PageFile page, PageWatch.Kind kind) {
        try {
            return of(start(), page, kind);
        } catch (IOException e) {
            return null;
        }
    }

    private Process start() throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + Runtime.getRuntime().maxMemory());
        command.addAll(List.of("-XX:-CreateCoredumpOnCrash", "-XX:ErrorFile=/dev/null"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), TrialProcess.class.getName()));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Its input stays open: where that ends, it ends. */
    private @Nullable Problem of(Process process, PageFile page, PageWatch.Kind kind) throws IOException {
        try (var out = new ObjectOutputStream(process.getOutputStream())) {
            out.writeObject(order.run().source());
            out.writeObject(order.cleaner());
            out.writeObject(PlanFile.text(page));
            out.writeObject(kind);
            out.flush();
            boolean ready = process.getInputStream().read() >= 0;
            return ready ? verdict(process, kind) : null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the run was interrupted from outside", e);
        } finally {
            process.destroyForcibly();
        }
    }

    private @Nullable Problem verdict(Process process, PageWatch.Kind kind) throws InterruptedException {
        if (kind == PageWatch.Kind.LIST) {
            process.waitFor();
        } else if (!process.waitFor(START.plus(order.run().maxTime()).toMillis(), TimeUnit.MILLISECONDS)) {
            return new Problem(RejectReason.TIMEOUT, "not done in time, also when it was tried alone");
        }
        return switch (process.exitValue()) {
            case TrialProcess.SURVIVED -> null;
            case PageCleaner.OUT_OF_MEMORY ->
                new Problem(RejectReason.OUT_OF_MEMORY, "memory is used up, also when it is tried alone");
            default -> new Problem(RejectReason.CRASHED, "it ends the process, also when it is tried alone");
        };
    }
}
