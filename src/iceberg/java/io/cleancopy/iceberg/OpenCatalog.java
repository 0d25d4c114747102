package io.cleancopy.iceberg;

import io.cleancopy.model.OutputException;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.iceberg.CatalogProperties;
import org.apache.iceberg.CatalogUtil;
import org.apache.iceberg.PartitionSpec;
import org.apache.iceberg.Schema;
import org.apache.iceberg.Table;
import org.apache.iceberg.TableProperties;
import org.apache.iceberg.catalog.Catalog;
import org.apache.iceberg.catalog.Namespace;
import org.apache.iceberg.catalog.SupportsNamespaces;
import org.apache.iceberg.catalog.TableIdentifier;
import org.apache.iceberg.exceptions.AlreadyExistsException;
import org.jspecify.annotations.Nullable;

/** A catalog, as long as it is open. */
final class OpenCatalog implements Closeable {
    /** By this name engines have to mount a catalog that is kept in a database: it is part of the keys there. */
    static final String NAME = "cleancopy";

    /** The key words are names of columns in Iceberg's own statements; without the delay a killed process loses nothing. */
    private static final String H2_OPTIONS = ";DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE"
            + ";NON_KEYWORDS=VALUE,KEY;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";

    private final Catalog catalog;
    private final TableIdentifier identifier;

    private OpenCatalog(Catalog catalog, TableIdentifier identifier) {
        this.catalog = catalog;
        this.identifier = identifier;
    }

    /** @throws OutputException if it cannot be reached */
    static OpenCatalog open(TableChoice choice) {
        try {
            var catalog = CatalogUtil.buildIcebergCatalog(NAME, properties(choice), null);
            return new OpenCatalog(catalog, TableIdentifier.of(Namespace.of(choice.namespace()), choice.table()));
        } catch (RuntimeException | IOException e) {
            throw new OutputException(
                    "Cannot open the catalog " + choice.place() + ": " + reason(e)
                            + ". Check --catalog, --user and the password, and that no other program has it open.",
                    e);
        }
    }

    private static Map<String, String> properties(TableChoice choice) throws IOException {
        var properties = new HashMap<String, String>();
        properties.put(CatalogProperties.FILE_IO_IMPL, LocalFiles.class.getName());
        String uri = choice.catalog();
        if (uri != null && uri.startsWith("http")) {
            properties.put(CatalogUtil.ICEBERG_CATALOG_TYPE, CatalogUtil.ICEBERG_CATALOG_TYPE_REST);
            properties.put("rest-metrics-reporting-enabled", "false");
            String token = choice.secret();
            putIfGiven(properties, "header.Authorization", token == null ? null : "Bearer " + token);
        } else {
            properties.put(CatalogUtil.ICEBERG_CATALOG_TYPE, CatalogUtil.ICEBERG_CATALOG_TYPE_JDBC);
            properties.put(CatalogProperties.WAREHOUSE_LOCATION, LocalFiles.location(choice.warehouse()));
            properties.put("jdbc.schema-version", "V1");
            putIfGiven(properties, "jdbc.user", choice.user());
            putIfGiven(properties, "jdbc.password", choice.secret());
        }
        properties.put(CatalogProperties.URI, uri == null ? h2(choice.warehouse()) : uri);
        properties.putAll(choice.properties());
        return properties;
    }

    private static String h2(Path warehouse) throws IOException {
        return "jdbc:h2:file:" + Files.createDirectories(warehouse).toRealPath().resolve("catalog") + H2_OPTIONS;
    }

    private static void putIfGiven(Map<String, String> properties, String name, @Nullable String value) {
        if (value != null) {
            properties.put(name, value);
        }
    }

    /** The innermost cause says more than those around it. */
    static String reason(Throwable e) {
        var inner = e;
        while (inner.getCause() != null && inner.getCause() != inner) {
            inner = inner.getCause();
        }
        return String.valueOf(inner.getMessage());
    }

    /** The table as it is now; null if there is none. */
    @Nullable
    Table table() {
        return catalog.tableExists(identifier) ? catalog.loadTable(identifier) : null;
    }

    /** The table, made if there is none. */
    Table table(Schema schema) {
        if (catalog instanceof SupportsNamespaces namespaces && !namespaces.namespaceExists(identifier.namespace())) {
            try {
                namespaces.createNamespace(identifier.namespace());
            } catch (AlreadyExistsException e) {
                // somebody was faster: it is there
            }
        }
        try {
            var found = table();
            return found != null
                    ? found
                    : catalog.createTable(identifier, schema, PartitionSpec.unpartitioned(), made());
        } catch (AlreadyExistsException e) {
            return catalog.loadTable(identifier);
        }
    }

    /** Version 2 of the format: every engine reads its position deletes. Old metadata goes as new comes. */
    private static Map<String, String> made() {
        return Map.of(
                TableProperties.FORMAT_VERSION, "2",
                TableProperties.METADATA_DELETE_AFTER_COMMIT_ENABLED, "true");
    }

    @Override
    public void close() throws IOException {
        if (catalog instanceof Closeable closeable) {
            closeable.close();
        }
    }
}
