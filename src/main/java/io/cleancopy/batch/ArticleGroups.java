package io.cleancopy.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Slices whose articles go into the same files: as many, one after the other, as make a file of the size that is asked for.
 * Told by the marks of the finished slices, so it is the same whoever asks.
 *
 * @param slices numbers, by group
 */
record ArticleGroups(List<List<Integer>> slices) {
    /** Their files are open at once. */
    private static final int MOST_SLICES = 256;

    /** @throws IOException if a slice is not finished */
    static ArticleGroups of(CleanRun run, int slices) throws IOException {
        var waiting = new long[slices];
        for (int slice = 0; slice < slices; slice++) {
            var mark = Mark.read(run.staging(), slice);
            if (mark == null) {
                throw new IOException("slice " + slice + " is not finished");
            }
            waiting[slice] = mark.articles().bytes();
        }
        return of(waiting, run.settings().articleFileBytes());
    }

    /** @param marks of all slices */
    static ArticleGroups of(CleanRun run, List<Mark> marks) {
        var waiting = marks.stream().mapToLong(mark -> mark.articles().bytes()).toArray();
        return of(waiting, run.settings().articleFileBytes());
    }

    private static ArticleGroups of(long[] waiting, long fileBytes) {
        var groups = new ArrayList<List<Integer>>();
        long bytes = 0;
        for (int slice = 0; slice < waiting.length; slice++) {
            long more = waiting[slice];
            boolean full = groups.isEmpty()
                    || bytes + more > fileBytes
                    || groups.get(groups.size() - 1).size() == MOST_SLICES;
            if (full) {
                groups.add(new ArrayList<>());
                bytes = 0;
            }
            groups.get(groups.size() - 1).add(slice);
            bytes += more;
        }
        return new ArticleGroups(groups);
    }
}
