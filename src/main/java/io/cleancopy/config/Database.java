package io.cleancopy.config;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The database that is told how far runs have come. What is published does not depend on it.
 *
 * @param url JDBC URL of Postgres, without secrets; null: a file in the output folder
 * @param password never part of a message
 */
public record Database(
        @Nullable String url,
        @Nullable String user,
        @Nullable String password) {
    /** The file in the output folder. */
    public static final Database FILE = new Database(null, null, null);

    private static final String KEY = "cleancopy.database.url";
    private static final String POSTGRES = "jdbc:postgresql:";

    static void check(Database database, Faults faults) {
        String url = database.url;
        if (url == null) {
            return;
        }
        if (hasSecret(url)) {
            faults.add(
                    KEY,
                    "…",
                    "It holds a user or a password. Give them by cleancopy.database.user and the environment variable"
                            + " CLEANCOPY_DATABASE_PASSWORD.");
        } else if (!url.startsWith(POSTGRES) || url.length() == POSTGRES.length()) {
            faults.add(KEY, url, "It must be like jdbc:postgresql://HOST/DATABASE.");
        }
    }

    private static boolean hasSecret(String url) {
        String lower = url.toLowerCase(Locale.ROOT);
        int options = lower.indexOf('?');
        String address = options < 0 ? lower : lower.substring(0, options);
        return address.contains("@")
                || lower.contains("password=")
                || lower.contains("token=")
                || lower.contains("secret=");
    }

    /** Without the password. */
    @Override
    public String toString() {
        return url == null ? "file" : url;
    }
}
