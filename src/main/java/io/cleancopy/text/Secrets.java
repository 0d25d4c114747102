package io.cleancopy.text;

import java.util.Locale;
import java.util.Set;

/**
 * Text that may be shown: what looks like a secret is {@code ***}. That is what stands before the {@code @} of an address,
 * and the value behind a name that has to do with passwords, tokens or keys.
 */
public final class Secrets {
    private static final String MASK = "***";
    private static final Set<String> NAMES =
            Set.of("password", "passwd", "pwd", "passphrase", "secret", "token", "apikey", "credential", "credentials");

    private Secrets() {}

    public static String masked(String text) {
        return text.indexOf("://") < 0 && text.indexOf('=') < 0 && text.indexOf(':') < 0
                ? text
                : values(addresses(text));
    }

    /** {@code scheme://***@host}. */
    private static String addresses(String text) {
        var out = new StringBuilder();
        int from = 0;
        for (int at = text.indexOf("://"); at >= 0; at = text.indexOf("://", from)) {
            int start = at + 3;
            int end = start;
            while (end < text.length() && "/?#\"'<> \t\n\r".indexOf(text.charAt(end)) < 0) {
                end++;
            }
            int user = text.lastIndexOf('@', end - 1);
            out.append(text, from, start);
            from = start;
            if (user >= start) {
                out.append(MASK);
                from = user;
            }
        }
        return out.append(text, from, text.length()).toString();
    }

    /** {@code password=***}, {@code "token": "***"}. */
    private static String values(String text) {
        var out = new StringBuilder();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c == '=' || c == ':') && i >= from && isSecret(name(text, i))) {
                int start = begin(text, i + 1);
                int end = end(text, start);
                if (end > start) {
                    out.append(text, from, start).append(MASK);
                    from = end;
                    i = end - 1;
                }
            }
        }
        return out.append(text, from, text.length()).toString();
    }

    /** The word before the sign, which may be quoted. */
    private static String name(String text, int sign) {
        int end = sign;
        while (end > 0 && " \"'".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        int start = end;
        while (start > 0 && isOfName(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end);
    }

    private static boolean isOfName(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.';
    }

    /** By the words of a name: {@code db.password}, {@code ACCESS_TOKEN}, {@code api-key}, {@code secretKey}. */
    public static boolean isSecret(String name) {
        String plain = name.replace("-", "").replace("_", "").replace(".", "").toLowerCase(Locale.ROOT);
        return NAMES.stream().anyMatch(plain::endsWith) || plain.endsWith("secretkey") || plain.endsWith("accesskey");
    }

    private static int begin(String text, int from) {
        int start = from;
        while (start < text.length() && " \"'".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return start;
    }

    private static int end(String text, int from) {
        int end = from;
        while (end < text.length() && "&;,\"' \t\n\r)}]".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }
}
