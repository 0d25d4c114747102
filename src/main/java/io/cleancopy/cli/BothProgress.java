package io.cleancopy.cli;

import io.cleancopy.batch.Progress;

/** Tells two. */
record BothProgress(Progress one, Progress other) implements Progress {
    @Override
    public void planned(String runId, long pages) {
        one.planned(runId, pages);
        other.planned(runId, pages);
    }

    @Override
    public void resumed(long pages) {
        one.resumed(pages);
        other.resumed(pages);
    }

    @Override
    public void landed() {
        one.landed();
        other.landed();
    }

    @Override
    public void rejected() {
        one.rejected();
        other.rejected();
    }
}
