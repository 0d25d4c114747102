package io.cleancopy.batch;

import io.cleancopy.model.SettingsException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

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

    /** Such as {@code 20261123T131500Z}; later by seconds when that is taken. */
    static String at(Instant time, OutputFolder output) {
        var free = time;
        while (output.isPublished(TIME.format(free))) {
            free = free.plusSeconds(1);
        }
        return TIME.format(free);
    }
}
