package io.cleancopy.model;

import java.util.Locale;

/** Whether the whole article was there to read. */
public enum Access {
    FREE,
    PAYWALLED,
    TRUNCATED,
    UNKNOWN;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
