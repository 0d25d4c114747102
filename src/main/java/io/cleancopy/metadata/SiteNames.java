package io.cleancopy.metadata;

import io.cleancopy.draft.Draft;
import io.cleancopy.text.Folding;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names that a page gives to its site, and the site's host name, by which they are kept out of other fields. */
final class SiteNames {
    private static final String[] NAMES = {
        "og:site_name", "json-ld:publisher", "application-name", "apple-mobile-web-app-title"
    };
    private static final String[] ADDRESSES = {"canonical", "og:url", "json-ld:url", "record:url"};

    private static final String WWW = "www.";
    private static final int SHORTEST_HOST = 3;

    private final Set<String> folded = new HashSet<>();
    /** What of the host may be a name: all of it, and its labels but the last. */
    private final Set<String> hosts;

    private SiteNames(Draft draft) {
        var declared = draft.page().declared();
        for (String key : NAMES) {
            add(declared.get(key));
        }
        if (folded.isEmpty()) {
            add(draft.metadata().publisher());
        }
        hosts = hosts(host(declared));
    }

    static SiteNames of(Draft draft) {
        return new SiteNames(draft);
    }

    private void add(@Nullable String name) {
        if (name != null) {
            String fold = Folding.fold(name);
            if (fold.length() > 1) {
                folded.add(fold);
                folded.add(fold.startsWith("the") ? fold.substring(3) : fold);
            }
        }
    }

    private static @Nullable String host(Map<String, String> declared) {
        for (String key : ADDRESSES) {
            String address = declared.get(key);
            int from = address == null ? -1 : address.indexOf("://");
            if (address != null && from > 0) {
                int to = address.indexOf('/', from + 3);
                return address.substring(from + 3, to < 0 ? address.length() : to)
                        .toLowerCase(Locale.ROOT);
            }
        }
        return null;
    }

    /** Whether the text is the site's name, as it is declared or as its host says it. */
    boolean isSite(String text) {
        String fold = Folding.fold(text);
        String bare = fold.startsWith("the") ? fold.substring(3) : fold;
        return folded.contains(fold) || (!bare.isEmpty() && folded.contains(bare)) || isHost(bare);
    }

    /** The names that are not the site's. */
    List<String> without(List<String> names) {
        return names.stream().filter(name -> !isSite(name)).toList();
    }

    /** {@code Harbour Ledger} at {@code www.harbour-ledger.example}, and the host itself. */
    private boolean isHost(String fold) {
        return fold.length() >= SHORTEST_HOST && hosts.contains(fold);
    }

    private static Set<String> hosts(@Nullable String host) {
        if (host == null) {
            return Set.of();
        }
        var hosts = new HashSet<String>();
        hosts.add(Folding.fold(host));
        hosts.add(Folding.fold(host.startsWith(WWW) ? host.substring(WWW.length()) : host));
        int from = 0;
        for (int dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', from)) {
            if (!host.startsWith(WWW, from)) {
                hosts.add(Folding.fold(host.substring(from, dot)));
            }
            from = dot + 1;
        }
        return hosts;
    }
}
