package io.cleancopy.sink.schema;

import io.cleancopy.sink.Table;
import java.util.List;

/** A language in which tables are declared. Stateless: the same tables give the same text. */
public interface Dialect {
    /** The name users see, kebab-case. */
    String id();

    /** The tables with what each column is, as one text that the tool behind the dialect reads; ends in a line feed. */
    String print(List<Table<?>> tables);
}
