package io.cleancopy.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of the program, as the build wrote it into the jar. */
public final class ProgramVersion {
    private static final String RESOURCE = "/META-INF/build-info.properties";

    private ProgramVersion() {}

    /** Such as {@code 0.1.0}; {@code unknown} when the program was not built by Maven. */
    public static String current() {
        try (var in = ProgramVersion.class.getResourceAsStream(RESOURCE)) {
            var properties = new Properties();
            if (in != null) {
                properties.load(in);
            }
            return properties.getProperty("build.version", "unknown");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + RESOURCE, e);
        }
    }
}
