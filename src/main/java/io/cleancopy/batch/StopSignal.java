package io.cleancopy.batch;

/** Asks a run to stop at the next page and leave what it has done for the next start. Shared by threads. */
public final class StopSignal {
    private volatile boolean requested;

    public void request() {
        requested = true;
    }

    public boolean isRequested() {
        return requested;
    }
}
