package io.cleancopy.load;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.StringTokenizer;

/**
 * A JDBC URL without its secrets: these go to the driver beside it, so that neither our messages nor the driver's have them.
 *
 * @param url may be shown
 * @param properties what was taken out of it
 */
record Address(String url, Map<String, String> properties) {
    Address {
        properties = Map.copyOf(properties);
    }

    /** Takes out {@code name:password@} before a host, and every option whose name has to do with passwords and tokens. */
    static Address parse(String text) {
        var properties = new LinkedHashMap<String, String>();
        String separators = text.startsWith(DuckDb.PREFIX) ? "?;&" : "?&";
        var tokens = new StringTokenizer(text, separators, true);
        var url = new StringBuilder(withoutUser(tokens.hasMoreTokens() ? tokens.nextToken() : "", properties));
        String separator = "";
        while (tokens.hasMoreTokens()) {
            String token = tokens.nextToken();
            if (token.length() == 1 && separators.contains(token)) {
                separator = separator.isEmpty() ? token : separator;
                continue;
            }
            int equals = token.indexOf('=');
            if (equals > 0 && isSecret(token.substring(0, equals))) {
                properties.put(token.substring(0, equals), decoded(token.substring(equals + 1)));
            } else {
                url.append(separator).append(token);
                separator = "";
            }
        }
        return new Address(url.toString(), properties);
    }

    private static String withoutUser(String base, Map<String, String> properties) {
        int host = base.indexOf("//") + 2;
        int at = base.lastIndexOf('@');
        if (host < 2 || at < host) {
            return base;
        }
        String[] user = base.substring(host, at).split(":", 2);
        properties.put("user", decoded(user[0]));
        if (user.length == 2) {
            properties.put("password", decoded(user[1]));
        }
        return base.substring(0, host) + base.substring(at + 1);
    }

    private static boolean isSecret(String option) {
        String name = option.toLowerCase(Locale.ROOT);
        return name.contains("password") || name.contains("token") || name.contains("secret");
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return value;
        }
    }

    /** As the URL alone: what was taken out of it is not told. */
    @Override
    public String toString() {
        return url;
    }
}
