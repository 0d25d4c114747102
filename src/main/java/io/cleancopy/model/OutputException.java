package io.cleancopy.model;

import org.jspecify.annotations.Nullable;

/** The run cannot go on because its output cannot be written. The message says what, where and how to mend it. */
public class OutputException extends RuntimeException {
    public OutputException(String message) {
        super(message);
    }

    public OutputException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
