package io.cleancopy.clean;

import io.cleancopy.boilerplate.learned.BlockModel;
import io.cleancopy.boilerplate.learned.BlockModels;
import io.cleancopy.boilerplate.zone.PlainScores;
import io.cleancopy.draft.Annotator;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Serializable;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * What tells how much blocks look like body: the block models that come with cleancopy, some of the user's own, or none.
 *
 * @param off whether no model is used: what reads like prose in the longest stretch of prose is body then
 * @param own models as text, each for its type of page; the others come with cleancopy
 */
public record ModelChoice(boolean off, List<String> own) implements Serializable {
    public ModelChoice {
        own = List.copyOf(own);
    }

    public static ModelChoice standard() {
        return new ModelChoice(false, List.of());
    }

    /** @throws UncheckedIOException when one of the texts is no model of this version's */
    Annotator annotator() {
        if (off) {
            return new PlainScores();
        }
        var models = BlockModels.standard();
        for (String text : own) {
            try {
                models = models.with(BlockModel.read(new BufferedReader(new StringReader(text))));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return models;
    }

    String canonical() {
        if (off || own.isEmpty()) {
            return off ? "off" : "standard";
        }
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            own.forEach(text -> digest.update(text.getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
