package io.cleancopy.load;

import io.cleancopy.model.OutputException;
import io.cleancopy.model.SettingsException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The database to load into. Its text is its URL without secrets. */
public final class Target {
    private final Engine engine;
    private final Address address;
    private final Properties properties = new Properties();
    private final @Nullable String schema;
    private final @Nullable Path driver;

    private Target(Engine engine, Address address, @Nullable String schema, @Nullable Path driver) {
        this.engine = engine;
        this.address = address;
        this.schema = schema;
        this.driver = driver;
        properties.putAll(address.properties());
    }

    /**
     * @param url {@code jdbc:postgresql:…} or {@code jdbc:duckdb:FILE}
     * @param user wins over that of the URL
     * @param password wins over that of the URL; Postgres alone asks for one
     * @param schema of Postgres; null: the first of the search path
     * @param driver jar of the JDBC driver; null: what comes with the program
     * @throws SettingsException if the URL is of another database, or names no file
     */
    public static Target of(
            String url,
            @Nullable String user,
            @Nullable String password,
            @Nullable String schema,
            @Nullable Path driver) {
        var address = Address.parse(url);
        var target = new Target(engine(address), address, schema, driver);
        if (target.engine instanceof Postgres) {
            target.put("user", user);
            target.put("password", password);
        } else if (user != null || schema != null) {
            throw new SettingsException("Cannot use --user or --schema with \"" + address + "\": a file has neither.");
        }
        return target;
    }

    private static Engine engine(Address address) {
        String url = address.url();
        if (url.startsWith(Postgres.PREFIX)) {
            return new Postgres();
        }
        if (!url.startsWith(DuckDb.PREFIX)) {
            throw new SettingsException("Cannot load into \"" + address + "\" of --to. Known:"
                    + " jdbc:postgresql://HOST/DATABASE, jdbc:duckdb:FILE.");
        }
        String file = url.substring(DuckDb.PREFIX.length());
        if (file.isEmpty() || file.startsWith(":memory:")) {
            throw new SettingsException("Cannot load into \"" + address
                    + "\" of --to: it would be gone at the end. Name a file, such as jdbc:duckdb:news.duckdb.");
        }
        return new DuckDb();
    }

    private void put(String property, @Nullable String value) {
        if (value != null) {
            properties.put(property, value);
        }
    }

    Engine engine() {
        return engine;
    }

    boolean isThere() {
        return engine.isThere(address.url());
    }

    /** A connection that commits when told to. */
    Connection open() {
        var loaded = engine.driver(driver);
        Connection connection = null;
        try {
            connection = loaded.connect(address.url(), properties);
            if (connection == null) {
                throw new SettingsException("Cannot read \"" + address + "\" of --to as the URL of a database.");
            }
            connection.setAutoCommit(false);
            engine.prepare(connection, schema);
            connection.commit();
            return connection;
        } catch (SQLException e) {
            close(connection);
            throw new OutputException("Cannot open " + address + ": " + Failed.sentence(e) + " " + engine.advice(e), e);
        } catch (RuntimeException e) {
            close(connection);
            throw e;
        }
    }

    /** What is not committed is gone with the connection, whether or not it can say goodbye. */
    static void close(@Nullable Connection connection) {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException e) {
            // nothing to be done, and nothing depends on it
        }
    }

    @Override
    public String toString() {
        return address.url();
    }
}
