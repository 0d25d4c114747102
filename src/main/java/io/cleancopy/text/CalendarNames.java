package io.cleancopy.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The names that {@code <month>} and {@code <weekday>} stand for in phrases, in all languages, from {@code calendar.tsv}. */
final class CalendarNames {
    private static final String FILE = "/io/cleancopy/phrases/calendar.tsv";

    private CalendarNames() {}

    static void addTo(PhraseTrieBuilder builder) {
        try (var in = Objects.requireNonNull(CalendarNames.class.getResourceAsStream(FILE), FILE);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    add(line.split("\t"), builder);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the names of months: " + FILE, e);
        }
    }

    private static void add(String[] cells, PhraseTrieBuilder builder) {
        for (var name : cells[2].split(" ")) {
            if (cells[1].equals("month")) {
                builder.month(name);
            } else {
                builder.weekday(name);
            }
        }
    }
}
