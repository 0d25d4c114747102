package io.cleancopy.batch;

import io.cleancopy.batch.RunOrder.Unfinished;
import io.cleancopy.batch.RunResult.End;
import io.cleancopy.clean.Cleaner;
import io.cleancopy.config.ProgramVersion;
import java.io.IOException;
import java.time.Instant;

/** What a run would do, found out without a lock and without writing. */
final class RunPreview {
    private RunPreview() {}

    static RunResult of(RunOrder order, Instant now) throws IOException {
        var output = new OutputFolder(order.run().output());
        if (order.unfinished() == Unfinished.FINISH) {
            for (var staging : output.stagings()) {
                if (staging.isPlanned() && !output.isPublished(staging.runId())) {
                    return unfinished(staging);
                }
            }
        }
        return planned(order, output, now);
    }

    private static RunResult unfinished(Staging staging) throws IOException {
        var head = PlanFile.readHead(staging.plan());
        var counts = Mark.sum(staging, head);
        return new RunResult(End.UNFINISHED, head.runId(), counts, head.waiting(), head.differences(), null, null);
    }

    private static RunResult planned(RunOrder order, OutputFolder output, Instant now) {
        String id = order.runId() == null ? RunIds.at(now, output) : RunIds.given(order.runId(), output);
        var fingerprint = Fingerprint.of(ProgramVersion.current(), new Cleaner(order.cleaner()), order.run());
        var request = Request.of(order.run(), fingerprint.hash());
        var plan = new Planner(order.run(), output.realRoot(), Ledger.read(output), request).draw(id, now);
        var head = plan.head();
        return new RunResult(End.PLANNED, null, head.countsSoFar(), head.waiting(), head.differences(), null, null);
    }
}
