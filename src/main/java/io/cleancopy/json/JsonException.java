package io.cleancopy.json;

/** The text is not the JSON that was asked for; the message is one sentence that says where and why. */
public final class JsonException extends RuntimeException {
    JsonException(String message, Throwable cause) {
        super(message, cause);
    }

    JsonException(String message) {
        super(message);
    }
}
