package io.cleancopy.batch;

import io.cleancopy.model.SettingsException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names of runs: part of a folder's name on every system. */
final class RunIds {
    private static final Pattern ALLOWED = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private RunIds() {}

    /** @throws SettingsException if it cannot name a run, or names one that is published */
    static String given(String id, OutputFolder output) {
        if (!ALLOWED.matcher(id).matches() || id.chars().allMatch(c -> c == '.')) {
            throw new SettingsException("Cannot use \"" + id
                    + "\" for --run-id. It must be up to 64 of the letters a to z, digits, dot, dash and underscore.");
        }
        if (output.isPublished(id)) {
            throw new SettingsException("Cannot use \"" + id + "\" for --run-id: \"" + output.published(id)
                    + "\" is published already. Name another, or leave --run-id out.");
        }
        return id;
    }

    /** Such as {@code 20261123}. */
    static String of(LocalDate date) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(date);
    }

    /**
     * Such as {@code 20261123T131500Z}. Later by seconds when that is taken, or when a run has a later one: names sort as
     * the runs follow each other, though the clock was set back.
     */
    static String at(Instant time, OutputFolder output) {
        var free = time.truncatedTo(ChronoUnit.SECONDS);
        for (var run : output.publishedRuns()) {
            var taken = time(run.getFileName().toString().substring(OutputFolder.RUN.length()));
            if (taken != null && !taken.isBefore(free)) {
                free = taken.plusSeconds(1);
            }
        }
        return TIME.format(free);
    }

    private static @Nullable Instant time(String id) {
        try {
            return TIME.parse(id, Instant::from);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
