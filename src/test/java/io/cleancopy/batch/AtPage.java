package io.cleancopy.batch;

/** Does something while a run is at a certain page. */
final class AtPage implements Progress {
    private final int page;
    private final Runnable act;
    private int landed;

    /** @param page from 1 */
    AtPage(int page, Runnable act) {
        this.page = page;
        this.act = act;
    }

    @Override
    public void planned(String runId, long pages) {}

    @Override
    public void resumed(long pages) {}

    @Override
    public void landed() {
        if (++landed == page) {
            act.run();
        }
    }

    @Override
    public void rejected() {
        landed();
    }
}
