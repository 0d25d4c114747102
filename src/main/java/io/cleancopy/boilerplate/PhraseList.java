package io.cleancopy.boilerplate;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.cleancopy.model.Reason;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads a list of phrases: a line is {@code reason TAB where TAB phrase}, {@code #} starts a comment. A reason is the id
 * of a {@link Reason}, {@code heading:<reason>}, {@code label:related}, or the name of another {@link PhraseKind}.
 */
final class PhraseList {
    private static final Map<String, Reason> REASONS =
            Arrays.stream(Reason.values()).collect(Collectors.toUnmodifiableMap(Reason::id, Function.identity()));

    private PhraseList() {}

    /** The phrases of a language, in the order of the list. */
    static List<Phrase> of(String language) {
        return rows(language + ".tsv").stream().map(PhraseList::phrase).toList();
    }

    /** The rows of a file beside the lists, without comments and empty lines. */
    static List<String> rows(String file) {
        String location = "/io/cleancopy/phrases/" + file;
        try (var in = PhraseList.class.getResourceAsStream(location)) {
            if (in == null) {
                throw new IllegalStateException("Cannot find the phrases: " + location);
            }
            var rows = new ArrayList<String>();
            var reader = new BufferedReader(new InputStreamReader(in, UTF_8));
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    rows.add(line);
                }
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the phrases: " + location, e);
        }
    }

    static Phrase phrase(String row) {
        var cells = row.split("\t", -1);
        if (cells.length != 3) {
            throw new IllegalArgumentException(
                    "Cannot read phrase \"" + row + "\": not three cells (reason, where, phrase)");
        }
        var where = Where.valueOf(cells[1].toUpperCase(Locale.ROOT));
        return switch (cells[0]) {
            case "label:related" -> new Phrase(PhraseKind.LABEL, Reason.RELATED, where, cells[2]);
            case "end" -> new Phrase(PhraseKind.END, Reason.AFTER_ARTICLE, where, cells[2]);
            case "credit" -> new Phrase(PhraseKind.CREDIT, Reason.CAPTION, where, cells[2]);
            case "contributor" -> new Phrase(PhraseKind.CONTRIBUTOR, Reason.AGENCY, where, cells[2]);
            case "byline" -> new Phrase(PhraseKind.BYLINE, Reason.BYLINE, where, cells[2]);
            case "published" -> new Phrase(PhraseKind.PUBLISHED, Reason.TIMESTAMP, where, cells[2]);
            case "updated" -> new Phrase(PhraseKind.UPDATED, Reason.TIMESTAMP, where, cells[2]);
            case "advertorial" -> new Phrase(PhraseKind.ADVERTORIAL, Reason.ADVERTISEMENT, where, cells[2]);
            case "translated" -> new Phrase(PhraseKind.TRANSLATED, Reason.AI_BOX, where, cells[2]);
            case "correction" -> new Phrase(PhraseKind.CORRECTION, Reason.EDITORS_NOTE, where, cells[2]);
            default ->
                cells[0].startsWith("heading:")
                        ? new Phrase(PhraseKind.HEADING, reason(cells[0].substring(8)), where, cells[2])
                        : new Phrase(PhraseKind.LINE, reason(cells[0]), where, cells[2]);
        };
    }

    private static Reason reason(String id) {
        var reason = REASONS.get(id);
        if (reason == null) {
            throw new IllegalArgumentException("Unknown reason \"" + id + "\" in the phrases");
        }
        return reason;
    }
}
