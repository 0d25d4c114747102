package io.cleancopy.cli;

import io.cleancopy.model.SettingsException;
import io.cleancopy.pack.Pack;
import io.cleancopy.pack.PackText;
import java.util.ArrayList;
import java.util.List;

/** Publisher packs put to the test by their own examples: a line for each that is whole, a sentence for each that is not. */
final class PackCheck {
    private final TextTable whole = new TextTable("file", "publisher", "entries", "examples");
    private final List<String> broken = new ArrayList<>();

    void add(PackText text) {
        try {
            var pack = Pack.read(text);
            whole.add(text.file(), pack.name(), pack.entries(), pack.examples());
        } catch (SettingsException e) {
            broken.add(e.getMessage());
        }
    }

    String table() {
        return whole.toString();
    }

    List<String> broken() {
        return List.copyOf(broken);
    }
}
