package io.cleancopy.pack.yaml;

/** A text is not the YAML that is read here; the message is a sentence. */
public final class YamlFault extends RuntimeException {
    private final int line;

    YamlFault(int line, String message) {
        super(message);
        this.line = line;
    }

    /** From 1. */
    public int line() {
        return line;
    }
}
