package io.cleancopy.boilerplate;

import io.cleancopy.text.PhraseTrie;
import io.cleancopy.text.PhraseTrieBuilder;
import io.cleancopy.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * The phrases in use for a page: those of its language and the English ones, which are found everywhere. Words are
 * compared without case, accents and punctuation. Immutable, shared by threads.
 */
public final class Phrases {
    static final List<String> LANGUAGES = List.of(
            "en", "de", "fr", "es", "it", "pt", "nl", "pl", "sv", "no", "da", "tr", "ru", "uk", "el", "ja", "ko", "zh");

    /** Labels are short; more of the line need not be read to find one. */
    private static final int LABEL_TOKENS = 16;
    /** Menus run on: a line of joined phrases may be this long. */
    private static final int COVER_TOKENS = 120;
    /** Notices are known by how they begin. */
    private static final int NOTICE_TOKENS = 40;

    private static final ConcurrentMap<String, Phrases> LOADED = new ConcurrentHashMap<>();

    private final List<Phrase> phrases;
    private final PhraseTrie trie;

    private Phrases(List<Phrase> phrases) {
        this.phrases = List.copyOf(phrases);
        var builder = new PhraseTrieBuilder();
        for (int i = 0; i < phrases.size(); i++) {
            builder.add(phrases.get(i).text(), i);
        }
        trie = builder.calendar().build();
    }

    /** The phrases for a BCP 47 tag; all there are when the language is {@code und} or has no list. */
    public static Phrases forLanguage(String tag) {
        return LOADED.computeIfAbsent(list(tag), Phrases::load);
    }

    /**
     * What is seen of a line at one look.
     *
     * @param hit what the line is as a whole, of the first of the kinds asked for that fits
     * @param label the label it begins with
     * @param disclosure what it says of the article, of the first of these kinds that fits
     */
    record Look(
            @Nullable PhraseHit hit,
            @Nullable PhraseHit label,
            @Nullable PhraseHit disclosure) {
        static final Look NOTHING = new Look(null, null, null);
    }

    /**
     * Looks at a line once for all kinds.
     *
     * @param kinds that stand for a whole line, in the order in which they count
     * @param disclosures the same for what it says of the article
     * @param glued whether words of the line have grown together; only then is it read a second time
     */
    Look look(String line, List<PhraseKind> kinds, List<PhraseKind> disclosures, boolean glued) {
        var tokens = Tokens.of(line, COVER_TOKENS);
        var whole = new BestOfKinds(tokens);
        var begun = new Best(tokens, PhraseKind.LABEL);
        trie.look(tokens, whole, begun);
        boolean mayCover = begun.told || startsWithNumber(tokens);
        if (!mayCover && !glued) {
            return Look.NOTHING;
        }
        var hit = whole.first(kinds);
        var disclosure = whole.first(disclosures);
        hit = hit == null ? null : atBestPlace(hit, whole.hit(PhraseKind.LINE));
        var label = begun.hit();
        if (hit == null && mayCover) {
            hit = tokens.isCut() ? notice(line) : Cover.of(tokens, phrases, trie);
        }
        if (glued && (hit == null || label == null)) {
            var unglued = Tokens.unglued(line, COVER_TOKENS);
            hit = hit == null ? Cover.of(unglued, phrases, trie) : hit;
            if (label == null) {
                var begunUnglued = new Best(unglued, PhraseKind.LABEL);
                trie.begin(unglued, begunUnglued);
                label = begunUnglued.hit();
            }
        }
        return new Look(hit, label, disclosure);
    }

    private static boolean startsWithNumber(Tokens tokens) {
        return tokens.has(0) && tokens.isNumber(0);
    }

    /** What notice a paragraph is: a phrase that it begins with and that lets lines as long as it go on. */
    @Nullable
    PhraseHit notice(String paragraph) {
        var begun = new Best(Tokens.of(paragraph, NOTICE_TOKENS), PhraseKind.LINE);
        trie.begin(begun.tokens, begun);
        return begun.phrase < 0 ? null : match(paragraph);
    }

    /** A heading that is a known line as well goes wherever the line goes. */
    private static PhraseHit atBestPlace(PhraseHit hit, @Nullable PhraseHit line) {
        boolean better =
                line != null && line.whole() == hit.whole() && line.where().compareTo(hit.where()) < 0;
        return better
                ? new PhraseHit(
                        hit.kind(),
                        hit.reason(),
                        line.where(),
                        hit.phrase(),
                        hit.tokens(),
                        hit.whole(),
                        hit.rest(),
                        hit.colon())
                : hit;
    }

    /** What boilerplate the line is as a whole. */
    public @Nullable PhraseHit match(String line) {
        return match(line, PhraseKind.LINE);
    }

    /** What phrase of a kind the line is as a whole; where the phrase says so, the line may go on. */
    public @Nullable PhraseHit match(String line, PhraseKind kind) {
        var tokens = Tokens.of(line, trie.maxTokens());
        var best = new Best(tokens, kind);
        trie.match(tokens, best);
        return best.hit();
    }

    /**
     * What boilerplate the line is, when it is phrases one after the other, spaced or grown together:
     * {@code Share on FacebookShare on TwitterEmail}. Numbers may stand between them.
     */
    public @Nullable PhraseHit cover(String line) {
        var tokens = Tokens.of(line, COVER_TOKENS);
        var hit = Cover.of(tokens, phrases, trie);
        if (hit != null || tokens.isCut()) {
            return hit;
        }
        var unglued = Tokens.unglued(line, COVER_TOKENS);
        return unglued.size() == tokens.size() ? null : Cover.of(unglued, phrases, trie);
    }

    /** What phrase of a kind the line begins with, however long it is: {@code Related: a headline}. */
    public @Nullable PhraseHit prefix(String line, PhraseKind kind) {
        var tokens = Tokens.of(line, LABEL_TOKENS);
        var best = new Best(tokens, kind);
        trie.begin(tokens, best);
        if (best.phrase >= 0 || !tokens.isCut() && tokens.size() == 0) {
            return best.hit();
        }
        var unglued = Tokens.unglued(line, LABEL_TOKENS);
        var bestUnglued = new Best(unglued, kind);
        trie.begin(unglued, bestUnglued);
        return bestUnglued.hit();
    }

    private static String list(String tag) {
        int end = tag.indexOf('-');
        String language = (end < 0 ? tag : tag.substring(0, end)).toLowerCase(Locale.ROOT);
        if (language.equals("nb") || language.equals("nn")) {
            return "no";
        }
        return LANGUAGES.contains(language) ? language : "und";
    }

    private static Phrases load(String list) {
        var phrases = new ArrayList<>(PhraseList.of("en"));
        for (var language : LANGUAGES) {
            boolean wanted = list.equals(language) || list.equals("und");
            if (wanted && !language.equals("en")) {
                phrases.addAll(PhraseList.of(language));
            }
        }
        return new Phrases(phrases);
    }

    /** The best phrase of each kind. */
    private final class BestOfKinds implements PhraseTrie.Found {
        private final Tokens tokens;
        private final @Nullable Best[] best = new Best[PhraseKind.values().length];

        BestOfKinds(Tokens tokens) {
            this.tokens = tokens;
        }

        @Override
        public void phrase(int found, int end) {
            var kind = phrases.get(found).kind();
            var known = best[kind.ordinal()];
            if (known == null) {
                known = new Best(tokens, kind);
                best[kind.ordinal()] = known;
            }
            known.phrase(found, end);
        }

        @Nullable
        PhraseHit first(List<PhraseKind> kinds) {
            PhraseHit hit = null;
            for (int i = 0; hit == null && i < kinds.size(); i++) {
                hit = hit(kinds.get(i));
            }
            return hit;
        }

        @Nullable
        PhraseHit hit(PhraseKind kind) {
            var known = best[kind.ordinal()];
            return known == null ? null : known.hit();
        }
    }

    /** The best of the phrases found: the most usable place, then the longest. */
    private final class Best implements PhraseTrie.Found {
        private final Tokens tokens;
        private final PhraseKind kind;
        /** Whether any phrase was found, of whatever kind. */
        private boolean told;

        private int phrase = -1;
        private int end;

        Best(Tokens tokens, PhraseKind kind) {
            this.tokens = tokens;
            this.kind = kind;
        }

        @Override
        public void phrase(int found, int foundEnd) {
            told = true;
            if (phrases.get(found).kind() == kind && (phrase < 0 || isBetter(found, foundEnd))) {
                phrase = found;
                end = foundEnd;
            }
        }

        private boolean isBetter(int found, int foundEnd) {
            int place = phrases.get(found).where().compareTo(phrases.get(phrase).where());
            return place < 0 || place == 0 && (foundEnd > end || foundEnd == end && found < phrase);
        }

        @Nullable
        PhraseHit hit() {
            if (phrase < 0) {
                return null;
            }
            var found = phrases.get(phrase);
            boolean whole = end == tokens.size() && !tokens.isCut();
            var separator = Separator.after(tokens.text(), tokens.end(end - 1));
            return new PhraseHit(
                    kind, found.reason(), found.where(), found.text(), end, whole, separator.end(), separator.marked());
        }
    }
}
