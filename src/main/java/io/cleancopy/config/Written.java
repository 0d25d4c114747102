package io.cleancopy.config;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;
import org.springframework.boot.origin.Origin;
import org.springframework.boot.origin.PropertySourceOrigin;
import org.springframework.boot.origin.TextResourceOrigin;

/** What the user wrote, the sources that win first. */
record Written(List<ConfigurationPropertySource> sources) {
    Written(Iterable<ConfigurationPropertySource> sources) {
        this(listed(sources));
    }

    private static List<ConfigurationPropertySource> listed(Iterable<ConfigurationPropertySource> sources) {
        var list = new ArrayList<ConfigurationPropertySource>();
        sources.forEach(list::add);
        return list;
    }

    /** Names of all that is written, in order. */
    List<ConfigurationPropertyName> names() {
        return sources.stream()
                .flatMap(source -> ((IterableConfigurationPropertySource) source).stream())
                .toList();
    }

    @Nullable
    ConfigurationProperty find(ConfigurationPropertyName name) {
        for (var source : sources) {
            var property = source.getConfigurationProperty(name);
            if (property != null) {
                return property;
            }
        }
        return null;
    }

    /** Such as {@code " in night.yaml line 3"} or {@code " of --threads"}; of a list, where its first value stands. */
    String where(ConfigurationPropertyName name) {
        var property = find(name);
        if (property == null) {
            property = find(name.append("[0]"));
        }
        return property == null || property.getOrigin() == null ? "" : where(property.getOrigin());
    }

    private static String where(Origin origin) {
        if (origin instanceof PropertySourceOrigin source && source.getOrigin() != null) {
            return where(source.getOrigin());
        }
        if (origin instanceof CommandLineOrigin) {
            return " of " + origin;
        }
        if (origin instanceof TextResourceOrigin text && text.getResource() != null && text.getLocation() != null) {
            int line = text.getLocation().getLine() + 1;
            return " in " + text.getResource().getFilename() + " line " + line;
        }
        return " in " + origin;
    }
}
