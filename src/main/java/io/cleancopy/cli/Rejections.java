package io.cleancopy.cli;

import io.cleancopy.model.Rejected;
import io.cleancopy.text.Printable;

/** Says why a page is no article. */
final class Rejections {
    private Rejections() {}

    static String sentence(Rejected rejected) {
        return Printable.line("No article in \"" + rejected.origin().location() + "\": "
                + rejected.reason().id() + " (" + rejected.detail() + ").");
    }
}
