package io.cleancopy.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a run besides its numbers.
 *
 * @param parentRun the run that this one continues from; null for the first
 * @param startedAt for people, with its zone; null in a report that is to be the same whenever the run is done
 * @param duration for people; null as {@code startedAt}
 * @param settings fingerprint of rules, settings and program version
 * @param version of the program
 * @param formats ids of the output formats
 * @param inputs as named on the command line
 * @param differences what became of pages that were not processed and of articles that were not written, how often, by name
 * @param files what the run published, without the report itself
 */
public record RunFacts(
        String runId,
        @Nullable String parentRun,
        @Nullable String startedAt,
        @Nullable String duration,
        String settings,
        String version,
        List<String> formats,
        List<String> inputs,
        Map<String, Long> differences,
        List<LandedFile> files) {
    public RunFacts {
        formats = List.copyOf(formats);
        inputs = List.copyOf(inputs);
        differences = Collections.unmodifiableMap(new LinkedHashMap<>(differences));
        files = List.copyOf(files);
    }
}
