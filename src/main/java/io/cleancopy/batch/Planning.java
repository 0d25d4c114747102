package io.cleancopy.batch;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The step {@code plan}: freezes the plan that was drawn. On a restart the frozen plan stands, and nothing is listed. */
final class Planning {
    private final Staging staging;
    private final @Nullable Plan drawn;

    private Planning(Staging staging, @Nullable Plan drawn) {
        this.staging = staging;
        this.drawn = drawn;
    }

    static Planning of(Staging staging, Plan drawn) {
        return new Planning(staging, drawn);
    }

    static Planning frozen(Staging staging) {
        return new Planning(staging, null);
    }

    void freeze(CrashPoints crash) throws IOException {
        if (!staging.isPlanned() && drawn != null) {
            crash.pass("plan");
            SourceChanges.write(staging.changes(), drawn.changes());
            ListedFile.write(staging.run(), drawn.listed());
            PlanFile.write(staging.plan(), drawn);
        }
        crash.pass("planned");
    }
}
