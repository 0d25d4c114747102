package io.cleancopy.clean;

import io.cleancopy.pack.Pack;
import io.cleancopy.pack.PackText;
import io.cleancopy.pack.Packs;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The publisher packs in use: the user's own, and those that come with cleancopy, but for publishers of which the user has
 * one.
 *
 * @param own in the order in which they are asked
 */
public record PackChoice(List<PackText> own) implements Serializable {
    private static final String FOLDER = "packs/";

    public PackChoice {
        own = List.copyOf(own);
    }

    public static PackChoice standard() {
        return new PackChoice(List.of());
    }

    /** The packs that come with cleancopy. */
    public static List<PackText> product() {
        return RuleData.FILES.stream()
                .filter(file -> file.startsWith(FOLDER))
                .map(file -> new PackText(file.substring(FOLDER.length()), RuleData.text(file)))
                .toList();
    }

    /** @throws io.cleancopy.model.SettingsException when one of the texts is no pack, or fails its own examples */
    Packs packs() {
        var packs = own.stream().map(Pack::read).collect(Collectors.toCollection(ArrayList::new));
        var names = packs.stream().map(Pack::name).collect(Collectors.toSet());
        product().stream()
                .map(Pack::read)
                .filter(pack -> !names.contains(pack.name()))
                .forEach(packs::add);
        return new Packs(packs);
    }

    /** Those that come with cleancopy are part of the digest of the rules' data. */
    String canonical() {
        if (own.isEmpty()) {
            return "standard";
        }
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var pack : own) {
                byte[] text = pack.text().getBytes(StandardCharsets.UTF_8);
                digest.update((text.length + "\n").getBytes(StandardCharsets.UTF_8));
                digest.update(text);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
