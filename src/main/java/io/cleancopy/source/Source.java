package io.cleancopy.source;

import io.cleancopy.model.Origin;
import io.cleancopy.model.RawPage;

/** An input format: which files it reads, and the page in one. Stateless, shared by threads. */
public interface Source {
    /** The name users see, kebab-case. */
    String id();

    /** Whether a file is of this format by its name. */
    boolean named(String fileName);

    /** Whether the bytes begin as this format does. Asked only when no format knows the name. */
    boolean begins(byte[] content);

    /** The page that the bytes hold; they are not copied. */
    RawPage page(Origin origin, byte[] content);
}
