package io.cleancopy.iceberg;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which table, in which catalog.
 *
 * @param warehouse where the files of tables are, unless the catalog knows better
 * @param catalog a JDBC URL, or the address of a REST catalog; null: an H2 database in the warehouse
 * @param user of the catalog's database
 * @param secret password of the user, or token for the REST catalog
 * @param properties more of them for the catalog, by the names that Iceberg gives them
 */
public record TableChoice(
        Path warehouse,
        @Nullable String catalog,
        @Nullable String user,
        @Nullable String secret,
        String namespace,
        String table,
        Map<String, String> properties) {
    public TableChoice {
        properties = Map.copyOf(properties);
    }

    /** For messages: without what may be secret. */
    @Override
    public String toString() {
        return namespace + "." + table + " in " + place();
    }

    /** The catalog without the parameters of its address. */
    String place() {
        if (catalog == null) {
            return warehouse.toString();
        }
        int end = catalog.length();
        for (char mark : new char[] {'?', ';'}) {
            int at = catalog.indexOf(mark);
            end = at < 0 ? end : Math.min(end, at);
        }
        int at = catalog.lastIndexOf('@', end - 1);
        int authority = catalog.indexOf("//");
        return at > authority && authority >= 0
                ? catalog.substring(0, authority + 2) + catalog.substring(at + 1, end)
                : catalog.substring(0, end);
    }
}
