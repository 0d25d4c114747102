package io.cleancopy.batch;

import io.cleancopy.model.OutputException;

/** Another run is active in the output folder, or somebody else who writes to it. Nothing was done. */
public final class ActiveRunException extends OutputException {
    ActiveRunException(String message) {
        super(message);
    }
}
