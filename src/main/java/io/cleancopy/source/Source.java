package io.cleancopy.source;

/** An input format: which files it reads. Stateless, shared by threads. */
public sealed interface Source permits PageSource, RecordSource {
    /** The name users see, kebab-case. */
    String id();

    /** Whether a file is of this format by its name. */
    boolean named(String fileName);

    /** Whether the bytes begin as this format does. Asked only when no format knows the name. */
    boolean begins(byte[] content);
}
