package io.cleancopy.config;

import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.context.properties.bind.Name;

/** The keys of all settings, taken from the records: {@code cleancopy.rejects.max-ratio}. */
public final class SettingsKeys {
    static final String PREFIX = "cleancopy";
    private static final List<String> ALL = below(PREFIX, CleancopyProperties.class);

    private SettingsKeys() {}

    /** In the order in which the records have them. */
    public static List<String> all() {
        return ALL;
    }

    private static List<String> below(String prefix, Class<?> type) {
        var keys = new ArrayList<String>();
        for (Parameter component : type.getDeclaredConstructors()[0].getParameters()) {
            String key = prefix + "." + name(component);
            if (component.getType().isRecord()) {
                keys.addAll(below(key, component.getType()));
            } else {
                keys.add(key);
            }
        }
        return List.copyOf(keys);
    }

    /** A component cannot have every name: {@code notify} is a method of all objects. */
    private static String name(Parameter component) {
        var given = component.getAnnotation(Name.class);
        return given == null ? kebab(component.getName()) : given.value();
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
