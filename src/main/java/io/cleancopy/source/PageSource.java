package io.cleancopy.source;

import io.cleancopy.model.Origin;
import io.cleancopy.model.RawPage;

/** A format whose files are one page each. */
public non-sealed interface PageSource extends Source {
    /** The page that the bytes hold; they are not copied. */
    RawPage page(Origin origin, byte[] content);
}
