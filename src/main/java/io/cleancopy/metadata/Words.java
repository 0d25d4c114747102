package io.cleancopy.metadata;

import io.cleancopy.metadata.WordTrie.Hit;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words of one language and of English, which every press uses; all languages' words where the language is unknown.
 * Read once from {@code words/<language>.tsv}; shared by threads.
 */
final class Words {
    static final List<String> LANGUAGES = List.of(
            "en", "de", "fr", "es", "it", "pt", "nl", "pl", "sv", "no", "da", "tr", "ru", "uk", "el", "ja", "ko", "zh");

    private static final String UNION = "und";

    /** The months of many more languages, for where the language is none of those. */
    private static final String MONTHS = "months";

    private static final Map<String, Words> READ = new ConcurrentHashMap<>();

    private final String language;
    private final WordTrie trie = new WordTrie();

    private Words(String language, List<String> files) {
        this.language = language;
        for (var file : files) {
            add(file);
        }
    }

    /** The words for a BCP 47 tag. */
    static Words of(String tag) {
        int end = tag.indexOf('-');
        String primary = end < 0 ? tag : tag.substring(0, end);
        if (primary.equals("nb") || primary.equals("nn")) {
            primary = "no";
        }
        var words = READ.get(primary);
        return words == null ? READ.computeIfAbsent(LANGUAGES.contains(primary) ? primary : UNION, Words::read) : words;
    }

    String language() {
        return language;
    }

    /** Where the language is unknown, only English articles and prepositions count: others' are names elsewhere. */
    Words functionWords() {
        return language.equals(UNION) ? of("en") : this;
    }

    boolean isChineseJapaneseOrKorean() {
        return language.equals("zh") || language.equals("ja") || language.equals("ko");
    }

    /** The longest phrase of a kind that is a word of its own at {@code at}. */
    @Nullable
    Hit at(String line, int at, WordKind kind) {
        boolean may = at < line.length() && trie.mayStand(line, at, kind) && Edges.isEdge(line, at);
        return may ? trie.longest(line, at, kind) : null;
    }

    /** Whether {@link #at} may find a phrase of that kind that begins with the two characters; false is sure. */
    boolean mayBegin(char c, char next, WordKind kind) {
        return trie.mayBegin(c, next, kind);
    }

    /** Whether {@link #at} may find a phrase of one of some kinds, given by their bits; false is sure. */
    boolean mayBegin(String line, int at, long kinds) {
        return trie.mayBegin(line, at, kinds);
    }

    /** Whether {@link #at} finds a phrase of one of the kinds. */
    boolean areAt(String line, int at, WordKind[] kinds) {
        for (var kind : kinds) {
            if (at(line, at, kind) != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether the text may end with a phrase of that kind, by a look at its last character; false is sure. */
    boolean mayEnd(String text, WordKind kind) {
        return trie.mayEnd(text.charAt(text.length() - 1), kind);
    }

    /** Whether the whole text is a phrase of that kind. */
    boolean is(String text, WordKind kind) {
        return isEnd(text, 0, kind);
    }

    /** Whether the text from {@code at} to its end is a phrase of that kind. */
    boolean isEnd(String text, int at, WordKind kind) {
        var hit = trie.longest(text, at, kind);
        return hit != null && hit.to() == text.length();
    }

    private static Words read(String language) {
        return new Words(
                language,
                language.equals(UNION)
                        ? Stream.concat(LANGUAGES.stream(), Stream.of(MONTHS)).toList()
                        : language.equals("en") ? List.of("en") : List.of(language, "en"));
    }

    private void add(String file) {
        lines("words/" + file + ".tsv", (number, cells) -> {
            var kind = WordKind.of(cells[0]);
            int value = cells[1].equals("-") ? 0 : Integer.parseInt(cells[1]);
            for (int i = 2; i < cells.length; i++) {
                trie.add(cells[i], kind, value);
            }
        });
    }

    /** Hands out the tab-separated lines of a data file of this package, without comments and blank lines. */
    static void lines(String name, BiConsumer<Integer, String[]> line) {
        try (InputStream in = Words.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Cannot read " + name + ": it is missing from the program");
            }
            var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            int number = 0;
            for (String text = reader.readLine(); text != null; text = reader.readLine()) {
                number++;
                if (!text.isBlank() && !text.startsWith("#")) {
                    line.accept(number, text.split("\t"));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name, e);
        }
    }
}
