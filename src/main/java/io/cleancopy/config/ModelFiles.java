package io.cleancopy.config;

import io.cleancopy.boilerplate.learned.BlockModel;
import io.cleancopy.clean.ModelChoice;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads the block models that settings name. */
final class ModelFiles {
    static final String STANDARD = "standard";
    static final String OFF = "off";

    private ModelFiles() {}

    static ModelChoice choice(List<String> names) {
        var own = new ArrayList<String>();
        for (String name : files(names)) {
            try {
                own.add(Files.readString(Path.of(name)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new ModelChoice(names.stream().anyMatch(ModelFiles::isOff), own);
    }

    static void check(List<String> names, Faults faults) {
        String key = "cleancopy.clean.block-models";
        if (names.isEmpty() || names.stream().anyMatch(ModelFiles::isOff) && names.size() > 1) {
            faults.add(key, String.join(",", names), "Name standard, off, or files that \"cleancopy train\" made.");
            return;
        }
        for (String name : files(names)) {
            try {
                BlockModel.read(new BufferedReader(new StringReader(Files.readString(Path.of(name)))));
            } catch (IOException | RuntimeException e) {
                faults.add(key, name, "Cannot be read as a block model: " + e.getMessage());
            }
        }
    }

    /** In YAML a bare {@code off} is a way to write false. */
    private static boolean isOff(String name) {
        return name.equals(OFF) || name.equals("false");
    }

    private static List<String> files(List<String> names) {
        return names.stream()
                .filter(name -> !name.equals(STANDARD) && !isOff(name))
                .toList();
    }
}
