package io.cleancopy.iceberg;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Queue;
import org.apache.iceberg.catalog.Catalog;
import org.apache.iceberg.catalog.Namespace;
import org.apache.iceberg.catalog.SupportsNamespaces;
import org.apache.iceberg.catalog.TableIdentifier;
import org.apache.iceberg.exceptions.AlreadyExistsException;
import org.apache.iceberg.exceptions.CommitFailedException;
import org.apache.iceberg.exceptions.NoSuchNamespaceException;
import org.apache.iceberg.exceptions.NoSuchTableException;
import org.apache.iceberg.jdbc.JdbcCatalog;
import org.apache.iceberg.rest.CatalogHandlers;
import org.apache.iceberg.rest.RESTCatalogProperties.SnapshotMode;
import org.apache.iceberg.rest.RESTSerializers;
import org.apache.iceberg.rest.requests.CreateNamespaceRequest;
import org.apache.iceberg.rest.requests.CreateTableRequest;
import org.apache.iceberg.rest.requests.UpdateTableRequest;

/** A REST catalog on the loopback that can lose its answers to commits. */
final class RestServer implements Closeable {
    /** What becomes of a commit. */
    enum Fate {
        DONE_ANSWER_LOST,
        /** As when a driver sends a commit again that had arrived, and finds the table changed. */
        DONE_TOLD_TO_HAVE_FAILED,
        NOT_DONE_ANSWER_LOST,
        /** Done when the test says so, long after the client has given up. */
        LATE
    }

    private final ObjectMapper json = new ObjectMapper()
            .setVisibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
            .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false)
            .setPropertyNamingStrategy(new PropertyNamingStrategies.KebabCaseStrategy());
    private final JdbcCatalog catalog = new JdbcCatalog();
    private final Queue<Fate> fates = new ArrayDeque<>();
    private final Queue<Runnable> late = new ArrayDeque<>();
    private final HttpServer server;
    private String authorization = "";

    RestServer(Path warehouse) throws IOException {
        RESTSerializers.registerAll(json);
        catalog.initialize(
                "behind",
                Map.of(
                        "uri",
                        "jdbc:h2:mem:" + warehouse.hashCode() + ";DB_CLOSE_DELAY=-1;DATABASE_TO_LOWER=TRUE"
                                + ";CASE_INSENSITIVE_IDENTIFIERS=TRUE;NON_KEYWORDS=VALUE,KEY",
                        "warehouse",
                        LocalFiles.location(warehouse),
                        "io-impl",
                        LocalFiles.class.getName(),
                        "jdbc.schema-version",
                        "V1"));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The next commit meets this fate. */
    void next(Fate fate) {
        fates.add(fate);
    }

    /** Carries out a commit that came long ago. */
    void carryOutLate() {
        late.remove().run();
    }

    String authorization() {
        return authorization;
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            authorization = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
            byte[] body = exchange.getRequestBody().readAllBytes();
            String[] path = exchange.getRequestURI().getPath().substring(1).split("/");
            try {
                answer(exchange, 200, answer(exchange.getRequestMethod(), path, body));
            } catch (NoSuchTableException | NoSuchNamespaceException e) {
                fail(exchange, 404, e);
            } catch (CommitFailedException | AlreadyExistsException e) {
                fail(exchange, 409, e);
            } catch (Lost e) {
                fail(exchange, 504, e);
            } catch (RuntimeException e) {
                fail(exchange, 400, e);
            }
        }
    }

    private Object answer(String method, String[] path, byte[] body) throws IOException {
        if (path[1].equals("config")) {
            return Map.of("defaults", Map.of(), "overrides", Map.of());
        }
        if (path.length == 2) {
            return CatalogHandlers.createNamespace(
                    (SupportsNamespaces) catalog, json.readValue(body, CreateNamespaceRequest.class));
        }
        var namespace = Namespace.of(path[2]);
        if (path.length == 3) {
            return CatalogHandlers.loadNamespace(catalog, namespace);
        }
        if (path.length == 4) {
            return CatalogHandlers.createTable(
                    (Catalog) catalog, namespace, json.readValue(body, CreateTableRequest.class));
        }
        var table = TableIdentifier.of(namespace, path[4]);
        if (path.length > 5) {
            return Map.of();
        }
        return method.equals("POST")
                ? commit(table, json.readValue(body, UpdateTableRequest.class))
                : CatalogHandlers.loadTable(catalog, table, SnapshotMode.ALL);
    }

    private Object commit(TableIdentifier table, UpdateTableRequest request) {
        var fate = fates.poll();
        if (fate == Fate.LATE) {
            late.add(() -> CatalogHandlers.updateTable(catalog, table, request));
        }
        if (fate != Fate.LATE && fate != Fate.NOT_DONE_ANSWER_LOST) {
            var done = CatalogHandlers.updateTable(catalog, table, request);
            if (fate == null) {
                return done;
            }
        }
        if (fate == Fate.DONE_TOLD_TO_HAVE_FAILED) {
            throw new CommitFailedException("the table has changed");
        }
        throw new Lost();
    }

    private static final class Lost extends RuntimeException {}

    private void fail(HttpExchange exchange, int code, RuntimeException e) throws IOException {
        answer(
                exchange,
                code,
                Map.of(
                        "error",
                        Map.of(
                                "message", String.valueOf(e.getMessage()),
                                "type", e.getClass().getSimpleName(),
                                "code", code)));
    }

    private void answer(HttpExchange exchange, int code, Object value) throws IOException {
        byte[] bytes = json.writeValueAsString(value).getBytes(StandardCharsets.UTF_8);
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(code, head ? -1 : bytes.length);
        if (!head) {
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        catalog.close();
    }
}
