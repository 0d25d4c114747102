package io.cleancopy.config;

import io.cleancopy.clean.Rules;
import io.cleancopy.draft.Rule;
import io.cleancopy.sink.ArticleShape;
import java.util.List;
import java.util.TreeSet;

/** What the types of settings do not say. */
final class SettingsChecks {
    static final List<String> FORMATS = List.of("csv", "parquet", "jsonl");

    private SettingsChecks() {}

    static void check(CleancopyProperties settings, Faults faults) {
        check(settings.input(), faults);
        formats(settings.formats(), faults);
        if (settings.output().isBlank()) {
            faults.add("cleancopy.output", settings.output(), "Name a folder.");
        }
        atLeast(0, settings.threads(), "cleancopy.threads", faults);
        if (settings.limit() != null) {
            atLeast(1, settings.limit(), "cleancopy.limit", faults);
        }
        Since.check(settings.since(), faults);
        share(settings.deletes().maxRatio(), "cleancopy.deletes.max-ratio", faults);
        atLeast(0, settings.deletes().minPages(), "cleancopy.deletes.min-pages", faults);
        share(settings.rejects().maxRatio(), "cleancopy.rejects.max-ratio", faults);
        share(settings.run().maxDrift(), "cleancopy.run.max-drift", faults);
        atLeast(0, settings.rejects().minPages(), "cleancopy.rejects.min-pages", faults);
        atLeast(1, settings.slices().maxPages(), "cleancopy.slices.max-pages", faults);
        atLeast(1, settings.slices().maxBytes().toBytes(), "cleancopy.slices.max-bytes", faults);
        atLeast(1, settings.articles().fileSize().toBytes(), "cleancopy.articles.file-size", faults);
        columns(settings.articles().columns(), faults);
        rules(settings.clean().disableRules(), faults);
        atLeast(0, settings.clean().minWords(), "cleancopy.clean.min-words", faults);
        atLeast(1, settings.clean().maxBytes().toBytes(), "cleancopy.clean.max-bytes", faults);
        atLeast(1, settings.clean().maxTime().toMillis(), "cleancopy.clean.max-time", faults);
        atLeast(0, settings.arrivals().settle().toMillis(), "cleancopy.arrivals.settle", faults);
        atLeast(1, settings.corpus().pages(), "cleancopy.corpus.pages", faults);
        atLeast(1, settings.archives().maxBytes().toBytes(), "cleancopy.archives.max-bytes", faults);
        atLeast(1, settings.archives().maxRatio(), "cleancopy.archives.max-ratio", faults);
        atLeast(1, settings.archives().maxEntries(), "cleancopy.archives.max-entries", faults);
        atLeast(1, settings.archives().maxDepth(), "cleancopy.archives.max-depth", faults);
        Csv.check(settings.csv(), faults);
        ExportMarks.check(settings.exports(), faults);
        Log.check(settings.log(), faults);
        Notices.check(settings.notices(), faults);
        Metrics.check(settings.metrics(), faults);
        QualityFaults.check(settings.quality(), faults);
        ModelFiles.check(settings.clean().blockModels(), faults);
        PackFiles.check(settings.clean().packs(), faults);
        Database.check(settings.database(), faults);
    }

    private static void check(List<String> inputs, Faults faults) {
        if (inputs.isEmpty() || inputs.stream().anyMatch(String::isBlank)) {
            faults.add("cleancopy.input", String.join(",", inputs), "Name a file, a folder or a glob.");
        }
    }

    private static void formats(List<String> formats, Faults faults) {
        var unknown = new TreeSet<>(formats);
        FORMATS.forEach(unknown::remove);
        if (!unknown.isEmpty() || formats.isEmpty()) {
            faults.add(
                    "cleancopy.formats",
                    String.join(",", formats.isEmpty() ? formats : unknown),
                    "Known: " + String.join(", ", FORMATS) + ".");
        }
    }

    private static void columns(List<String> columns, Faults faults) {
        var unknown = new TreeSet<>(columns);
        ArticleShape.known().forEach(unknown::remove);
        if (!unknown.isEmpty() || columns.isEmpty()) {
            faults.add(
                    "cleancopy.articles.columns",
                    String.join(",", columns.isEmpty() ? columns : unknown),
                    "Known: " + String.join(", ", ArticleShape.known()) + ".");
        }
    }

    private static void rules(List<String> disabled, Faults faults) {
        if (disabled.isEmpty()) {
            return;
        }
        var known = Rules.standard().stream().map(Rule::id).toList();
        var unknown = new TreeSet<>(disabled);
        known.forEach(unknown::remove);
        if (!unknown.isEmpty()) {
            faults.add(
                    "cleancopy.clean.disable-rules",
                    String.join(",", unknown),
                    "Known: " + String.join(", ", known) + ".");
        }
    }

    private static void share(double value, String key, Faults faults) {
        if (!(value >= 0 && value <= 1)) {
            faults.add(key, value, "It must be between 0 and 1.");
        }
    }

    private static void atLeast(long least, long value, String key, Faults faults) {
        if (value < least) {
            faults.add(key, value, "It must be " + least + " or more.");
        }
    }
}
