package io.cleancopy.iceberg;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.iceberg.HasTableOperations;
import org.apache.iceberg.ManifestContent;
import org.apache.iceberg.ManifestFiles;
import org.apache.iceberg.Table;
import org.apache.iceberg.data.IcebergGenerics;
import org.apache.iceberg.data.Record;

/** Reads tables with programs that are not ours, and lists their files. */
final class Readers {
    private Readers() {}

    /** By Iceberg: version and body, by id. Fails if an id is there twice. */
    static Map<String, String> byIceberg(Table table) throws IOException {
        var found = new TreeMap<String, String>();
        try (var rows = IcebergGenerics.read(table).build()) {
            for (Record row : rows) {
                put(found, (String) row.getField("article_id"), row.getField("version") + " " + row.getField("body"));
            }
        }
        return found;
    }

    /** By DuckDB: the same from the files that the table's newest snapshot names, less the positions deleted there. */
    static Map<String, String> byDuckDb(Table table) throws IOException, SQLException {
        var data = new TreeSet<String>();
        var deletes = new TreeSet<String>();
        try (var tasks = table.newScan().planFiles()) {
            for (var task : tasks) {
                data.add(task.file().location());
                task.deletes().forEach(file -> deletes.add(file.location()));
            }
        }
        String rows = "SELECT article_id, version, body FROM read_parquet(" + files(data)
                + ", filename = true, file_row_number = true) d";
        if (!deletes.isEmpty()) {
            rows += " ANTI JOIN read_parquet(" + files(deletes) + ") x"
                    + " ON x.file_path = 'file://' || d.filename AND x.pos = d.file_row_number";
        }
        var found = new TreeMap<String, String>();
        try (var duck = DriverManager.getConnection("jdbc:duckdb:");
                var statement = duck.createStatement();
                var result = statement.executeQuery(rows)) {
            while (result.next()) {
                put(found, result.getString(1), result.getInt(2) + " " + result.getString(3));
            }
        }
        return found;
    }

    private static void put(Map<String, String> found, String id, String text) {
        if (found.put(id, text) != null) {
            throw new AssertionError("Twice in the table: " + id);
        }
    }

    private static String files(Set<String> locations) {
        return locations.stream()
                .map(location -> "'" + LocalFiles.path(location) + "'")
                .collect(Collectors.joining(", ", "[", "]"));
    }

    /** The runs that the snapshots say they brought, in order. */
    static List<String> snapshots(Table table) {
        var runs = new ArrayList<String>();
        table.snapshots().forEach(snapshot -> runs.add(snapshot.summary().get(Markers.RUN)));
        return runs;
    }

    /** Files in the table's folder that no snapshot and no metadata holds. */
    static Set<String> orphans(Table table) throws IOException {
        var held = new HashSet<Path>();
        for (var snapshot : table.snapshots()) {
            held.add(LocalFiles.path(snapshot.manifestListLocation()));
            for (var manifest : snapshot.allManifests(table.io())) {
                held.add(LocalFiles.path(manifest.path()));
                if (manifest.content() == ManifestContent.DATA) {
                    try (var files = ManifestFiles.read(manifest, table.io(), table.specs())) {
                        files.forEach(file -> held.add(LocalFiles.path(file.location())));
                    }
                } else {
                    try (var files = ManifestFiles.readDeleteManifest(manifest, table.io(), table.specs())) {
                        files.forEach(file -> held.add(LocalFiles.path(file.location())));
                    }
                }
            }
        }
        var metadata = ((HasTableOperations) table).operations().current();
        held.add(LocalFiles.path(metadata.metadataFileLocation()));
        metadata.previousFiles().forEach(file -> held.add(LocalFiles.path(file.file())));
        try (var all = Files.walk(LocalFiles.path(table.location()))) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !held.contains(file))
                    .map(Path::toString)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
