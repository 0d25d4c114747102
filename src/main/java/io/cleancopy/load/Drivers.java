package io.cleancopy.load;

import io.cleancopy.model.SettingsException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/** Finds JDBC drivers. */
final class Drivers {
    private Drivers() {}

    /** @throws SettingsException if the class path has none for these URLs */
    static Driver inProgram(String prefix) {
        return inProgram(prefix, Drivers.class.getClassLoader());
    }

    static Driver inProgram(String prefix, ClassLoader program) {
        var driver = find(prefix, program);
        if (driver == null) {
            throw new SettingsException(
                    "Cannot load into " + prefix + " without its driver, which is too large to come"
                            + " with cleancopy. Get org.duckdb:duckdb_jdbc from Maven Central, and name the file with --driver.");
        }
        return driver;
    }

    /** @throws SettingsException if the jar has none for these URLs */
    static Driver in(Path jar, String prefix) {
        if (!Files.isRegularFile(jar)) {
            throw new SettingsException("Cannot read \"" + jar + "\" of --driver: no such file.");
        }
        // stays open with the driver, which loads classes as it needs them
        var driver = find(prefix, new URLClassLoader(new URL[] {url(jar)}, ClassLoader.getPlatformClassLoader()));
        if (driver == null) {
            throw new SettingsException("Cannot use \"" + jar + "\" of --driver: it has no driver for " + prefix
                    + ". Name the jar of that driver.");
        }
        return driver;
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static @Nullable Driver find(String prefix, ClassLoader loader) {
        try {
            for (var driver : ServiceLoader.load(Driver.class, loader)) {
                if (driver.acceptsURL(prefix)) {
                    return driver;
                }
            }
            return null;
        } catch (ServiceConfigurationError | SQLException e) {
            throw new SettingsException("Cannot use the drivers of --driver: " + e.getMessage(), e);
        }
    }
}
