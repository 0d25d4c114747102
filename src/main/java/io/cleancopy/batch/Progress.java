package io.cleancopy.batch;

/** Is told how a run goes on; by one thread. */
public interface Progress {
    /** Tells nobody. */
    Progress SILENT = new Progress() {
        @Override
        public void planned(String runId, long pages) {}

        @Override
        public void resumed(long pages) {}

        @Override
        public void landed() {}

        @Override
        public void rejected() {}
    };

    /** The plan is made: that many pages are to be processed. */
    void planned(String runId, long pages);

    /** That many pages were processed before the run was interrupted. */
    void resumed(long pages);

    /** A page was processed: it is written or a duplicate. */
    void landed();

    /** A page was processed: it is rejected. */
    void rejected();
}
