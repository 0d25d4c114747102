package io.cleancopy.config;

import io.cleancopy.clean.PackChoice;
import io.cleancopy.model.SettingsException;
import io.cleancopy.pack.Pack;
import io.cleancopy.pack.PackText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the publisher packs of a folder. */
public final class PackFiles {
    private static final String KEY = "cleancopy.clean.packs";

    private PackFiles() {}

    /**
     * The files of a folder that end in {@code .yaml} or {@code .yml}, by their names; as they are.
     *
     * @throws SettingsException when it is no folder, or holds none
     */
    public static List<PackText> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new SettingsException("No folder is there. Name one that holds publisher packs.");
        }
        var packs = new ArrayList<PackText>();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(PackFiles::isPack).sorted().toList()) {
                packs.add(new PackText(
                        file.getFileName().toString(), new String(Files.readAllBytes(file), StandardCharsets.UTF_8)));
            }
        } catch (IOException e) {
            throw new SettingsException("The folder cannot be read: " + e, e);
        }
        if (packs.isEmpty()) {
            throw new SettingsException("No pack is in it: their names end in .yaml.");
        }
        return packs;
    }

    private static boolean isPack(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return !name.startsWith(".") && (name.endsWith(".yaml") || name.endsWith(".yml")) && Files.isRegularFile(file);
    }

    static PackChoice choice(@Nullable String folder) {
        return folder == null ? PackChoice.standard() : new PackChoice(in(Path.of(folder)));
    }

    static void check(@Nullable String folder, Faults faults) {
        if (folder == null) {
            return;
        }
        try {
            for (var pack : in(Path.of(folder))) {
                check(folder, pack, faults);
            }
        } catch (SettingsException | InvalidPathException e) {
            faults.add(KEY, folder, e.getMessage());
        }
    }

    private static void check(String folder, PackText pack, Faults faults) {
        try {
            Pack.read(pack);
        } catch (SettingsException e) {
            faults.add(KEY, folder, e.getMessage());
        }
    }
}
