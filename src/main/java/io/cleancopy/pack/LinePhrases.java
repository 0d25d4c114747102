package io.cleancopy.pack;

import io.cleancopy.text.PhraseTrie;
import io.cleancopy.text.PhraseTrieBuilder;
import io.cleancopy.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Phrases of a pack for whole lines, written as those of the lists. Immutable, shared by threads.
 *
 * <p>A phrase with many wildcards and choices can be found in many ways, all of which a look goes through: there are limits.
 */
final class LinePhrases {
    private static final int LONGEST = 400;
    private static final int MOST_STARS = 2;
    private static final int MOST_CHOICES = 4;

    private final List<Entry> entries;
    private final PhraseTrie trie;

    LinePhrases(List<Entry> entries, PackText source) {
        this.entries = entries;
        var builder = new PhraseTrieBuilder();
        for (int i = 0; i < entries.size(); i++) {
            add(builder, i, source);
        }
        trie = builder.calendar().build();
    }

    private void add(PhraseTrieBuilder builder, int number, PackText source) {
        var entry = entries.get(number);
        String text = entry.text();
        if (text.length() > LONGEST || count(text, '*') > MOST_STARS || count(text, '(') > MOST_CHOICES) {
            throw source.fault(
                    entry.line(),
                    "Cannot use phrase \"" + text + "\": it may have " + LONGEST + " characters, " + MOST_STARS
                            + " * and " + MOST_CHOICES + " brackets; a pattern can do more.");
        }
        try {
            builder.add(text, number);
        } catch (IllegalArgumentException e) {
            throw source.fault(entry.line(), e.getMessage() + ".");
        } catch (IndexOutOfBoundsException e) {
            throw source.fault(entry.line(), "Cannot read phrase \"" + text + "\": \"<\" without \">\".");
        }
    }

    private static long count(String text, char sign) {
        return text.chars().filter(c -> c == sign).count();
    }

    /** The first of the phrases that the line is as a whole; null when it is none. */
    @Nullable
    Entry find(String line) {
        if (entries.isEmpty()) {
            return null;
        }
        var first = new First();
        trie.match(Tokens.of(line, trie.maxTokens()), first);
        return first.phrase < 0 ? null : entries.get(first.phrase);
    }

    /** The first in the pack's file of the phrases found. */
    private static final class First implements PhraseTrie.Found {
        private int phrase = -1;

        @Override
        public void phrase(int found, int end) {
            phrase = phrase < 0 ? found : Math.min(phrase, found);
        }
    }
}
