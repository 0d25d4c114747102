package io.cleancopy.cli;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A span of time as settings have it: {@code 90s}, {@code 20m}, {@code 2h}, {@code PT2H}. */
final class TimeSpan implements ITypeConverter<Duration> {
    @Override
    public Duration convert(String text) {
        String span = text.toUpperCase(Locale.ROOT);
        try {
            var duration = Duration.parse(span.startsWith("P") ? span : "PT" + span);
            if (!duration.isNegative()) {
                return duration;
            }
        } catch (DateTimeException e) {
            // told below
        }
        throw new TypeConversionException("\"" + text + "\" is no span of time. Write such as 90s, 20m or 2h");
    }
}
