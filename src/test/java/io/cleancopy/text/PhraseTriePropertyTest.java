package io.cleancopy.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** One trie of many phrases finds what a trie for each of them, and for each choice of its alternatives, does. */
class PhraseTriePropertyTest {
    /** Where a phrase was found, and as what. */
    private record Find(String as, int from, int phrase, int end) {}

    @Provide
    Arbitrary<List<String>> phrases() {
        var parts = Arbitraries.frequencyOf(
                Tuple.of(6, words()),
                Tuple.of(4, Arbitraries.of("*", "# tide", "<month>", "<weekday>", "<handle>", "TideQuay")),
                Tuple.of(
                        4,
                        Arbitraries.of(
                                "(Tide|Quay)",
                                "(Tide|Mole|Gull)",
                                "(Quay|Gull|)",
                                "(Tide quay|Tide|*)",
                                "(Mole|<month>|# gull|<weekday>)")));
        var ends = Arbitraries.of("", "", "", " …", " …4", ": …");
        return Combinators.combine(parts.list().ofMinSize(1).ofMaxSize(4), ends)
                .as((some, end) -> String.join(" ", some) + end)
                .filter(phrase -> PhrasePattern.parse(phrase).words() > 0)
                .list()
                .ofMinSize(2)
                .ofMaxSize(40);
    }

    @Provide
    Arbitrary<List<String>> lines() {
        return Arbitraries.frequencyOf(
                        Tuple.of(6, words()),
                        Tuple.of(2, Arbitraries.of("Mar", "Sun", "7", "1911", "@ann", "tidequay")),
                        Tuple.of(1, Arbitraries.of("gull:", "– tide", "潮")))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(words -> String.join(" ", words))
                .list()
                .ofMinSize(20)
                .ofMaxSize(20);
    }

    /** May is a month, as Mar is, which is a day of the week as well. */
    private static Arbitrary<String> words() {
        return Arbitraries.of("Tide", "quay", "mole", "gull", "May");
    }

    @Property(tries = 200, seed = "23")
    void findsTheSame(@ForAll("phrases") List<String> phrases, @ForAll("lines") List<String> lines) {
        var all = builder();
        for (int i = 0; i < phrases.size(); i++) {
            all.add(phrases.get(i), i);
        }
        var trie = all.build();
        var tries = new ArrayList<PhraseTrie>();
        for (int i = 0; i < phrases.size(); i++) {
            for (String plain : plain(phrases.get(i))) {
                tries.add(builder().add(plain, i).build());
            }
        }
        for (String line : lines) {
            var each = new HashSet<Find>();
            boolean mayBegin = false;
            for (var one : tries) {
                each.addAll(finds(one, line));
                mayBegin |= one.mayBegin(Tokens.of(line));
            }
            assertThat(finds(trie, line)).as(line).isEqualTo(each);
            assertThat(trie.mayBegin(Tokens.of(line))).as(line).isEqualTo(mayBegin);
        }
    }

    /** The phrase without alternatives, once for each choice of them. */
    private static List<String> plain(String phrase) {
        int open = phrase.indexOf('(');
        if (open < 0) {
            return List.of(phrase);
        }
        int close = phrase.indexOf(')');
        var plain = new ArrayList<String>();
        for (String choice : phrase.substring(open + 1, close).split("\\|", -1)) {
            plain.addAll(plain(phrase.substring(0, open) + choice + phrase.substring(close + 1)));
        }
        return plain;
    }

    private static PhraseTrieBuilder builder() {
        return new PhraseTrieBuilder().month("May").month("Mar").weekday("Mar").weekday("Sun");
    }

    private static Set<Find> finds(PhraseTrie trie, String line) {
        var finds = new HashSet<Find>();
        trie.match(Tokens.of(line), (phrase, end) -> finds.add(new Find("whole", 0, phrase, end)));
        trie.begin(Tokens.of(line), (phrase, end) -> finds.add(new Find("begin", 0, phrase, end)));
        trie.look(
                Tokens.of(line),
                (phrase, end) -> finds.add(new Find("whole", 0, phrase, end)),
                (phrase, end) -> finds.add(new Find("begin", 0, phrase, end)));
        var tokens = Tokens.of(line);
        for (int from = 0; tokens.has(from); from++) {
            int at = from;
            trie.part(tokens, from, (phrase, end) -> finds.add(new Find("part", at, phrase, end)));
        }
        return finds;
    }
}
