package io.cleancopy.config;

import io.cleancopy.model.SettingsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.env.PropertiesPropertySourceLoader;
import org.springframework.boot.env.PropertySourceLoader;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.FileSystemResource;
import org.yaml.snakeyaml.error.YAMLException;

/** A file of settings, each with the line it stands in. */
final class SettingsFile {
    private SettingsFile() {}

    static PropertySource<?> load(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new SettingsException("Cannot read settings \"" + file + "\": no such file.");
        }
        var documents = documents(file);
        if (documents.size() > 1) {
            throw new SettingsException("Cannot read settings \"" + file + "\": it holds " + documents.size()
                    + " documents. Leave one, without lines of ---.");
        }
        return documents.isEmpty() ? new MapPropertySource(file.toString(), Map.of()) : documents.get(0);
    }

    private static List<PropertySource<?>> documents(Path file) {
        try {
            return loader(file).load(file.toString(), new FileSystemResource(file));
        } catch (IOException e) {
            throw new SettingsException("Cannot read settings \"" + file + "\": " + e, e);
        } catch (YAMLException e) {
            throw new SettingsException("Cannot read settings \"" + file + "\" as YAML: " + oneLine(e.getMessage()), e);
        } catch (RuntimeException e) {
            throw new SettingsException("Cannot read settings \"" + file + "\": " + oneLine(e.getMessage()), e);
        }
    }

    private static PropertySourceLoader loader(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".yaml") || name.endsWith(".yml")) {
            return new YamlPropertySourceLoader();
        }
        if (name.endsWith(".properties")) {
            return new PropertiesPropertySourceLoader();
        }
        throw new SettingsException(
                "Cannot read settings \"" + file + "\": its name must end in .yaml, .yml or .properties.");
    }

    private static String oneLine(String message) {
        return String.valueOf(message).strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
