package io.cleancopy.cli;

import io.cleancopy.model.Rejected;

/** Says why a page is no article. */
final class Rejections {
    private Rejections() {}

    static String sentence(Rejected rejected) {
        return "No article in \"" + rejected.origin().location() + "\": "
                + rejected.reason().id() + " (" + rejected.detail() + ").";
    }
}
