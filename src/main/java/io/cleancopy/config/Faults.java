package io.cleancopy.config;

import io.cleancopy.model.SettingsException;
import io.cleancopy.text.Secrets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindContext;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.core.ResolvableType;
import org.springframework.util.unit.DataSize;

/** Collects what is wrong with the settings, a sentence each, instead of stopping at the first. */
final class Faults implements BindHandler {
    private final Written written;
    private final List<String> sentences = new ArrayList<>();

    Faults(Written written) {
        this.written = written;
        addUnknownKeys();
    }

    private void addUnknownKeys() {
        for (var name : written.names()) {
            if (!isKnown(name)) {
                sentences.add("Unknown setting \"" + name + "\"" + written.where(name) + ". Known: "
                        + String.join(", ", SettingsKeys.all()));
            }
        }
    }

    private static boolean isKnown(ConfigurationPropertyName name) {
        var key = name.isLastElementIndexed() ? name.getParent() : name;
        return SettingsKeys.all().contains(key.toString());
    }

    /** A value of the wrong type is noted; the setting has its default until all is read. */
    @Override
    public @Nullable Object onFailure(
            ConfigurationPropertyName name, Bindable<?> target, BindContext context, Exception error) throws Exception {
        var property = written.find(name);
        if (property == null) {
            throw error;
        }
        add(name.toString(), property.getValue(), "It must be " + kind(target.getType()) + ".");
        return null;
    }

    private static String kind(ResolvableType target) {
        boolean numbers = target.getGeneric(0).resolve() == Double.class;
        return numbers ? "a list of numbers" : kind(target.resolve(Object.class));
    }

    private static String kind(Class<?> type) {
        if (type == int.class || type == Integer.class) {
            return "a whole number";
        }
        if (type == double.class || type == Double.class) {
            return "a number";
        }
        if (type == boolean.class) {
            return "true or false";
        }
        if (type == DataSize.class) {
            return "a size such as 32MB";
        }
        if (type == Duration.class) {
            return "a time such as 60s";
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(" or "));
        }
        return "a text or a list of texts";
    }

    /** @param mend a sentence */
    void add(String key, Object value, String mend) {
        String where = written.where(ConfigurationPropertyName.of(key));
        String shown = Secrets.isSecret(key) ? "***" : Secrets.masked(String.valueOf(value));
        sentences.add("Cannot use \"" + shown + "\" for " + key + where + ". " + mend);
    }

    void throwIfAny() {
        if (!sentences.isEmpty()) {
            throw new SettingsException(String.join("\n", sentences));
        }
    }
}
