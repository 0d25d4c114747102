package io.cleancopy.docs;

import io.cleancopy.config.CleancopyProperties;
import io.cleancopy.model.QualityFlag;
import io.cleancopy.model.Reason;
import io.cleancopy.sink.Column;
import io.cleancopy.sink.ColumnType;
import io.cleancopy.sink.Table;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;

/** Tables of the README, made from the code. */
final class Tabulated {
    private Tabulated() {}

    static String columns(Table<?> table) {
        var lines = new ArrayList<>(List.of("| column | type | null | what |", "|---|---|---|---|"));
        for (Column<?> column : table.columns()) {
            lines.add("| " + column.name() + " | " + type(column.type()) + " | " + (column.nullable() ? "yes" : "no")
                    + " | " + column.doc() + " |");
        }
        return String.join("\n", lines);
    }

    private static String type(ColumnType type) {
        return switch (type) {
            case STRING, INT32, INT64, DOUBLE, DATE -> type.name();
            case TIMESTAMP -> "TIMESTAMP(us, UTC)";
            case STRING_LIST -> "LIST&lt;STRING&gt;";
            case STRUCT_LIST -> "LIST&lt;STRUCT&gt;";
        };
    }

    static String reasons() {
        var lines = new ArrayList<>(List.of("| reason | what it stands for |", "|---|---|"));
        for (var reason : Reason.values()) {
            lines.add("| " + reason.id() + " | " + reason.doc() + " |");
        }
        return String.join("\n", lines);
    }

    static String flags() {
        var lines = new ArrayList<>(List.of("| flag | what it stands for |", "|---|---|"));
        for (var flag : QualityFlag.values()) {
            lines.add("| " + flag.id() + " | " + flag.doc() + " |");
        }
        return String.join("\n", lines);
    }

    /** {@code key | default} of every setting, in order. */
    static List<String> settings() {
        var lines = new ArrayList<String>();
        settings("cleancopy", CleancopyProperties.class, lines);
        return lines;
    }

    private static void settings(String prefix, Class<?> record, List<String> lines) {
        for (Parameter parameter : record.getDeclaredConstructors()[0].getParameters()) {
            var name = parameter.getAnnotation(Name.class);
            String key = prefix + "."
                    + (name != null
                            ? name.value()
                            : parameter.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT));
            if (parameter.getType().isRecord()) {
                settings(key, parameter.getType(), lines);
            } else {
                lines.add("| " + key + " | " + byDefault(parameter.getAnnotation(DefaultValue.class)) + " |");
            }
        }
    }

    private static String byDefault(DefaultValue value) {
        return value == null || value.value().length == 0 ? "none" : String.join(",", value.value());
    }
}
