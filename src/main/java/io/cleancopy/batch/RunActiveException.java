package io.cleancopy.batch;

import io.cleancopy.model.OutputException;

/** Another run is active in the output folder. The message is a sentence that says which. */
public final class RunActiveException extends OutputException {
    private static final long serialVersionUID = 1L;

    RunActiveException(String message) {
        super(message);
    }
}
