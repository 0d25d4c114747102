package io.cleancopy.pack;

import io.cleancopy.model.SettingsException;
import java.io.Serializable;

/**
 * A pack as it was found.
 *
 * @param file its file's name
 * @param text what the file holds
 */
public record PackText(String file, String text) implements Serializable {
    /** @param sentence what is wrong, and how to mend it */
    SettingsException fault(int line, String sentence) {
        return new SettingsException("Pack " + file + " line " + line + ": " + sentence);
    }
}
