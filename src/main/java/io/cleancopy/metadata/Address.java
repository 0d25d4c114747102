package io.cleancopy.metadata;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Addresses that a page declares: its own without what only tells where its reader came from. */
final class Address {
    private static final String[] TRACKING = {"utm_", "fbclid", "gclid", "srsltid", "mc_cid", "mc_eid", "igshid", "smid"
    };

    private static final int LONGEST = 2_000;

    private Address() {}

    /** Null when it is not a whole address. */
    static @Nullable String clean(String address) {
        if (!isWhole(address)) {
            return null;
        }
        int fragment = address.indexOf('#');
        String bare = fragment < 0 ? address : address.substring(0, fragment);
        int query = bare.indexOf('?');
        if (query < 0) {
            return bare;
        }
        var kept = new StringBuilder();
        for (String parameter : bare.substring(query + 1).split("&")) {
            if (!parameter.isEmpty() && !isTracking(parameter.toLowerCase(Locale.ROOT))) {
                kept.append(kept.isEmpty() ? "?" : "&").append(parameter);
            }
        }
        return bare.substring(0, query) + kept;
    }

    /** Whether it can be followed from anywhere. Declared values are on one line, with plain spaces only. */
    static boolean isWhole(String address) {
        return (address.startsWith("https://") || address.startsWith("http://"))
                && address.length() <= LONGEST
                && address.indexOf(' ') < 0;
    }

    private static boolean isTracking(String parameter) {
        for (String name : TRACKING) {
            if (parameter.startsWith(name)) {
                return true;
            }
        }
        return false;
    }
}
