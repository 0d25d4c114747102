package io.cleancopy.source.parquet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.LogicalTypeAnnotation.ListLogicalTypeAnnotation;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Type.Repetition;

/** Makes maps of groups and lists of what is repeated; what is null is left out. */
final class FieldConverter extends GroupConverter {
    private final Converter[] children;
    private final Consumer<Map<String, Object>> into;
    private final Weight weight;
    private Map<String, Object> map = Map.of();

    FieldConverter(GroupType group, Weight weight, Consumer<Map<String, Object>> into) {
        this.into = into;
        this.weight = weight;
        children = group.getFields().stream().map(this::child).toArray(Converter[]::new);
    }

    private Converter child(Type field) {
        String name = field.getName();
        return field.isRepetition(Repetition.REPEATED)
                ? of(field, weight, value -> more(name).add(value))
                : of(field, weight, value -> map.put(name, value));
    }

    @SuppressWarnings("unchecked")
    private List<Object> more(String name) {
        return (List<Object>) map.computeIfAbsent(name, none -> new ArrayList<>());
    }

    private static Converter of(Type field, Weight weight, Consumer<Object> into) {
        if (field.isPrimitive()) {
            return new ValueConverter(field.asPrimitiveType(), weight, into);
        }
        var group = field.asGroupType();
        return isList(group) ? new ListConverter(group, weight, into) : new FieldConverter(group, weight, into::accept);
    }

    private static boolean isList(GroupType group) {
        return group.getLogicalTypeAnnotation() instanceof ListLogicalTypeAnnotation
                && group.getFieldCount() == 1
                && group.getType(0).isRepetition(Repetition.REPEATED);
    }

    @Override
    public Converter getConverter(int index) {
        return children[index];
    }

    /** What was made last. */
    Map<String, Object> last() {
        return map;
    }

    @Override
    public void start() {
        weight.add(1);
        map = new LinkedHashMap<>();
    }

    @Override
    public void end() {
        into.accept(map);
    }

    /** A list, whose repeated field is its element or, as a rule, a group around it. */
    private static final class ListConverter extends GroupConverter {
        private final Converter child;
        private final Consumer<Object> into;
        private List<Object> list = new ArrayList<>();

        ListConverter(GroupType group, Weight weight, Consumer<Object> into) {
            this.into = into;
            var repeated = group.getType(0);
            child = isElement(group, repeated)
                    ? of(repeated, weight, value -> list.add(value))
                    : new Around(of(repeated.asGroupType().getType(0), weight, value -> list.add(value)), weight);
        }

        /** What the format's own rules for lists of old writers say. */
        private static boolean isElement(GroupType group, Type repeated) {
            return repeated.isPrimitive()
                    || repeated.asGroupType().getFieldCount() != 1
                    || repeated.getName().equals("array")
                    || repeated.getName().equals(group.getName() + "_tuple");
        }

        @Override
        public Converter getConverter(int index) {
            return child;
        }

        @Override
        public void start() {
            list = new ArrayList<>();
        }

        @Override
        public void end() {
            into.accept(list);
        }
    }

    private static final class Around extends GroupConverter {
        private final Converter element;
        private final Weight weight;

        Around(Converter element, Weight weight) {
            this.element = element;
            this.weight = weight;
        }

        @Override
        public Converter getConverter(int index) {
            return element;
        }

        @Override
        public void start() {
            weight.add(1);
        }

        @Override
        public void end() {}
    }

    /** What the values of rows weigh, so that a few bytes cannot become endless rows. */
    interface Weight {
        void add(long bytes);
    }
}
