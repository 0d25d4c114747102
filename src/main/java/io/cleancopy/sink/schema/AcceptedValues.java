package io.cleancopy.sink.schema;

import io.cleancopy.model.Access;
import io.cleancopy.model.Field;
import io.cleancopy.model.MediaKind;
import io.cleancopy.model.Reason;
import io.cleancopy.model.RejectReason;
import io.cleancopy.sink.Column;
import io.cleancopy.sink.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The values of columns that have a closed list of them, in the order of the list. Later versions may add some. */
final class AcceptedValues {
    private static final Map<String, List<String>> BY_COLUMN = Map.of(
            "articles.access", ids(Access.values(), Access::id),
            "media.kind", ids(MediaKind.values(), MediaKind::id),
            "lifted.field", ids(Field.values(), Field::id),
            "removed.extent", List.of("block", "part"),
            "removed.reason", ids(Reason.values(), Reason::id),
            "rejects.stage", List.of("read", "segment", "clean", "check"),
            "rejects.reason", ids(RejectReason.values(), RejectReason::id),
            "duplicates.kind", List.of("exact", "near"));

    private AcceptedValues() {}

    /** None when any value is accepted. */
    static List<String> of(Table<?> table, Column<?> column) {
        return BY_COLUMN.getOrDefault(table.name() + "." + column.name(), List.of());
    }

    private static <E> List<String> ids(E[] values, Function<E, String> id) {
        return Arrays.stream(values).map(id).toList();
    }
}
