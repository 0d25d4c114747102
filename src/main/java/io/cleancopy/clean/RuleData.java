package io.cleancopy.clean;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The files of words and numbers that decide about pages, as one hash: another word, another hash. */
final class RuleData {
    static final String ROOT = "/io/cleancopy/";

    static final List<String> FILES = List.of(
            "boilerplate/learned/block-model-html.txt",
            "boilerplate/learned/block-model-text.txt",
            "language/function-words.tsv",
            "metadata/agencies.tsv",
            "metadata/given-names.tsv",
            "metadata/masthead-words.tsv",
            "metadata/places.tsv",
            "metadata/words/da.tsv",
            "metadata/words/de.tsv",
            "metadata/words/el.tsv",
            "metadata/words/en.tsv",
            "metadata/words/es.tsv",
            "metadata/words/fr.tsv",
            "metadata/words/it.tsv",
            "metadata/words/ja.tsv",
            "metadata/words/ko.tsv",
            "metadata/words/months.tsv",
            "metadata/words/nl.tsv",
            "metadata/words/no.tsv",
            "metadata/words/pl.tsv",
            "metadata/words/pt.tsv",
            "metadata/words/ru.tsv",
            "metadata/words/sv.tsv",
            "metadata/words/tr.tsv",
            "metadata/words/uk.tsv",
            "metadata/words/zh.tsv",
            "metadata/zones.tsv",
            "packs/harbour-ledger.yaml",
            "packs/kestrel-falls-courier.yaml",
            "phrases/calendar.tsv",
            "phrases/da.tsv",
            "phrases/de.tsv",
            "phrases/el.tsv",
            "phrases/en.tsv",
            "phrases/es.tsv",
            "phrases/fr.tsv",
            "phrases/it.tsv",
            "phrases/ja.tsv",
            "phrases/ko.tsv",
            "phrases/nl.tsv",
            "phrases/no.tsv",
            "phrases/pl.tsv",
            "phrases/pt.tsv",
            "phrases/ru.tsv",
            "phrases/sv.tsv",
            "phrases/tr.tsv",
            "phrases/uk.tsv",
            "phrases/zh.tsv");

    private static final int DIGITS = 16;

    private RuleData() {}

    static String digest() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (String file : FILES) {
                digest.update(file.getBytes(StandardCharsets.UTF_8));
                digest.update(content(file));
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static String text(String file) {
        return new String(content(file), StandardCharsets.UTF_8);
    }

    private static byte[] content(String file) {
        try (var in = RuleData.class.getResourceAsStream(ROOT + file)) {
            if (in == null) {
                throw new IllegalStateException("Cannot find the rules' data on the class path: " + file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the rules' data from the class path: " + file, e);
        }
    }
}
