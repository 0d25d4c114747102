package io.cleancopy.model;

import org.jspecify.annotations.Nullable;

/** A setting or argument is wrong. The message says what, where and how to mend it. */
public final class SettingsException extends RuntimeException {
    public SettingsException(String message) {
        super(message);
    }

    public SettingsException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
