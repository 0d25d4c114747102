package io.cleancopy.cli;

import java.util.Locale;

/** Constants as users see them. */
final class Names {
    private Names() {}

    /** Kebab-case. */
    static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
