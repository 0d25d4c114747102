package io.cleancopy.cli;

import java.time.Duration;
import org.springframework.boot.convert.DurationStyle;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A span of time as settings have it: {@code 90s}, {@code 20m}, {@code PT2H}. */
final class TimeSpan implements ITypeConverter<Duration> {
    @Override
    public Duration convert(String text) {
        try {
            var span = DurationStyle.detectAndParse(text);
            if (!span.isNegative()) {
                return span;
            }
        } catch (IllegalArgumentException e) {
            // told below
        }
        throw new TypeConversionException("\"" + text + "\" is no span of time. Write such as 90s, 20m or 2h");
    }
}
