package io.cleancopy.config;

import io.cleancopy.sink.CsvText;
import io.cleancopy.sink.Partition;
import io.cleancopy.source.Arrivals;
import io.cleancopy.source.SourceSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * What a run reads and writes, and how; checked. See {@link CleancopyProperties} for what each means.
 *
 * @param formats ids, each once, in the order of the list of formats
 * @param columns of articles, in their order
 * @param partition by what the files of articles are parted
 * @param articleFileBytes of rows that go into one file of articles, before they are compressed
 * @param csvText how texts are written to CSV
 * @param threads 1 or more; changes nothing in the output
 * @param database where it is kept how far a run has come; changes nothing in the output
 * @param maxTime that a page may take
 * @param arrivals which files are still arriving
 * @param limit {@link Integer#MAX_VALUE} when there is none
 */
public record RunSettings(
        List<String> inputs,
        Path output,
        List<String> formats,
        List<String> columns,
        int threads,
        int limit,
        Selection selection,
        double maxRejectRatio,
        int rejectMinPages,
        int slicePages,
        long sliceBytes,
        Profile profile,
        int profilePages,
        double maxDrift,
        NearDuplicates nearDuplicates,
        SourceSettings source,
        Partition partition,
        long articleFileBytes,
        CsvText csvText,
        Database database,
        Duration maxTime,
        Arrivals arrivals) {
    public RunSettings {
        inputs = List.copyOf(inputs);
        formats = List.copyOf(formats);
        columns = List.copyOf(columns);
    }

    /** Whether more pages were rejected than is allowed. */
    public boolean rejectsTooMany(long processed, long rejected) {
        return processed >= rejectMinPages && rejected > maxRejectRatio * processed;
    }
}
