package io.cleancopy.cli;

import io.cleancopy.batch.Counts;
import io.cleancopy.batch.RunResult;
import java.util.Locale;

/** What {@code cleancopy run} says at its end. */
final class RunSummary {
    private RunSummary() {}

    static String of(RunResult result) {
        String earlier = result.finished() == null
                ? ""
                : "Run " + result.finished() + ", which was not finished, is published.\n";
        return earlier + ended(result);
    }

    private static String ended(RunResult result) {
        return switch (result.end()) {
            case DONE_BEFORE ->
                "Run " + result.runId() + " is published already, and a day has one run. Nothing was published.\n";
            case PUBLISHED ->
                "Run " + result.runId() + " is published.\n" + counts(result) + "files      " + result.folder()
                        + "\nreport     " + result.folder().resolve("report.html") + "\n";
            case NOTHING_NEW -> nothingNew(result.counts()) + waiting(result) + differences(result);
            case STOPPED ->
                "Run " + result.runId() + " is stopped, and nothing is published yet."
                        + " The same command goes on where it stopped.\n";
            case UNFINISHED ->
                "Run " + result.runId() + " is not finished: a run would finish it. "
                        + result.counts().processed() + " of its " + toProcess(result.counts()) + " pages are done.\n";
            case PLANNED ->
                "A run would process " + toProcess(result.counts()) + " of "
                        + result.counts().planned() + " pages; "
                        + result.counts().unchanged() + " are unchanged.\n" + waiting(result) + differences(result);
        };
    }

    private static String nothingNew(Counts counts) {
        return counts.planned() == 0
                ? "No pages found. Nothing was published.\n"
                : "Nothing new: " + counts.unchanged() + " pages are unchanged. Nothing was published.\n";
    }

    private static String counts(RunResult result) {
        var counts = result.counts();
        return line("pages", counts.planned())
                + line("written", counts.written())
                + line("unchanged", counts.unchanged())
                + line("duplicate", counts.duplicate())
                + line("rejected", counts.rejected())
                + waiting(result)
                + differences(result);
    }

    private static String differences(RunResult result) {
        var differences = result.differences();
        return said(differences.renamed(), "renamed", "not cleaned again")
                + said(differences.vanished(), "gone", "their articles stay; --sync-deletes takes them out")
                + said(differences.deleted(), "deleted", "their pages are gone")
                + said(differences.otherSettings(), "again", "settings, rules or program are not what they were");
    }

    private static String said(long pages, String name, String what) {
        return pages == 0 ? "" : String.format(Locale.ROOT, "%-10s %d (%s)\n", name, pages, what);
    }

    private static String waiting(RunResult result) {
        return result.waiting() == 0 ? "" : line("waiting", result.waiting());
    }

    private static long toProcess(Counts counts) {
        return counts.planned() - counts.unchanged();
    }

    private static String line(String name, long count) {
        return String.format(Locale.ROOT, "%-10s %d\n", name, count);
    }
}
