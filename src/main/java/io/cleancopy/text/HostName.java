package io.cleancopy.text;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Names of hosts, as people say them: in lower case, without {@code www.}. */
public final class HostName {
    private HostName() {}

    /** The host of an address; null when the address names none. */
    public static @Nullable String of(String address) {
        int slashes = address.indexOf("//");
        if (slashes < 0) {
            return null;
        }
        int from = slashes + 2;
        int to = from;
        while (to < address.length() && "/?#:".indexOf(address.charAt(to)) < 0) {
            to++;
        }
        String host = address.substring(from, to).toLowerCase(Locale.ROOT);
        String bare = host.startsWith("www.") ? host.substring(4) : host;
        return bare.isEmpty() ? null : bare;
    }

    /** The host that a text is and nothing else: {@code www.News.example} is {@code news.example}; null when it is none. */
    public static @Nullable String plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c) && c != '-' && c != '.') {
                return null;
            }
        }
        boolean dotted = text.indexOf('.') > 0 && !text.endsWith(".") && !text.contains("..");
        return dotted ? of("://" + text) : null;
    }
}
