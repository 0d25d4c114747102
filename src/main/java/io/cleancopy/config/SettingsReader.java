package io.cleancopy.config;

import io.cleancopy.model.SettingsException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.OriginTrackedMapPropertySource;
import org.springframework.boot.origin.OriginTrackedValue;
import org.springframework.core.env.PropertySource;

/**
 * Reads settings from a file and the command line. Nothing else is looked at: no environment, no file that was not
 * named. Spring need not be started.
 */
public final class SettingsReader {
    private SettingsReader() {}

    /**
     * The settings, checked; what is not given has its default.
     *
     * @param file YAML or .properties; null: there is none
     * @throws SettingsException that tells all faults at once, a line each
     */
    public static CleancopyProperties read(@Nullable Path file, List<Given> given) {
        var sources = new ArrayList<PropertySource<?>>();
        sources.add(commandLine(given));
        if (file != null) {
            sources.add(SettingsFile.load(file));
        }
        var written = new Written(ConfigurationPropertySources.from(sources));
        var faults = new Faults(written);
        var properties = new Binder(written.sources())
                .bindOrCreate(SettingsKeys.PREFIX, Bindable.of(CleancopyProperties.class), faults);
        SettingsChecks.check(properties, faults);
        faults.throwIfAny();
        return properties;
    }

    private static PropertySource<?> commandLine(List<Given> given) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (var setting : given) {
            values.put(setting.key(), OriginTrackedValue.of(setting.value(), new CommandLineOrigin(setting.where())));
        }
        return new OriginTrackedMapPropertySource("command line", values);
    }
}
