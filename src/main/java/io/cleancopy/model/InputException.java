package io.cleancopy.model;

import org.jspecify.annotations.Nullable;

/** The run cannot go on because of what it was given to read. The message says what, where and how to mend it. */
public final class InputException extends RuntimeException {
    public InputException(String message) {
        super(message);
    }

    public InputException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
