package io.cleancopy.segment.html.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {
    private static final int LONGEST = 400;

    /** Numbers, slots and texts are made anew from here on. */
    private static final int FIRST_ROOM = 1024;

    @Test
    void whatIsWrittenAlikeHasOneNumberAndIsOneText() {
        var page = new Written(List.of("quay", "mole", "quay"));

        assertThat(page.number(2)).isEqualTo(page.number(0)).isNotEqualTo(page.number(1));
        assertThat(page.text(2)).isEqualTo("quay").isSameAs(page.text(0));
        assertThat(page.text(1)).isEqualTo("mole");
    }

    @Test
    void aBeginOfAValueIsAnotherOne() {
        var page = new Written(List.of("quay", "quays", "qua", ""));

        assertThat(page.numbers()).doesNotContain(Tree.NONE).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, FIRST_ROOM - 1, FIRST_ROOM, FIRST_ROOM + 1, 2 * FIRST_ROOM + 1, 10 * FIRST_ROOM})
    void howeverManyThereAreNoTwoShareANumber(int size) {
        var texts = new ArrayList<String>();
        for (int i = 0; i < size; i++) {
            texts.add("tide-" + i);
        }
        texts.addAll(List.copyOf(texts));
        var page = new Written(texts);
        String first = page.text(0);

        var said = new HashMap<Integer, String>();
        for (int i = 0; i < texts.size(); i++) {
            int number = page.number(i);
            assertThat(page.number(i)).isEqualTo(number);
            assertThat(page.text(i)).isEqualTo(texts.get(i));
            if (number != Tree.NONE) {
                assertThat(said.putIfAbsent(number, texts.get(i))).isIn(null, texts.get(i));
            }
        }
        assertThat(page.text(size)).isSameAs(first);
        int alike = 0;
        for (int i = 0; i < size; i++) {
            assertThat(page.number(i)).isEqualTo(page.number(size + i));
            alike += page.number(i) != Tree.NONE ? 1 : 0;
        }
        assertThat(alike).isGreaterThanOrEqualTo(size - size / 50);
        assertThat(said.keySet()).allMatch(number -> number >= 0 && number < size + size / 50 + 1);
    }

    @Test
    void valuesOfOneHashAreToldApart() {
        var pair = pairOfOneHash();
        var page = new Written(List.of(pair.get(0), pair.get(1), pair.get(0), pair.get(1)));

        assertThat(page.number(0)).isNotEqualTo(page.number(1));
        assertThat(page.number(2)).isEqualTo(page.number(0));
        assertThat(page.number(3)).isEqualTo(page.number(1));
        assertThat(page.text(3)).isEqualTo(pair.get(1));
        assertThat(page.text(2)).isEqualTo(pair.get(0));
    }

    @Test
    void whereManyHaveOnePlaceTheLastAreComparedWithNoOther() {
        var page = new Written(ofOnePlace(30));

        var numbers = page.numbers();
        var kept = new ArrayList<>(numbers);
        kept.removeIf(number -> number == Tree.NONE);

        assertThat(kept).hasSizeBetween(1, 29).doesNotHaveDuplicates();
        assertThat(numbers.subList(0, kept.size())).isEqualTo(kept);
        assertThat(page.numbers()).isEqualTo(numbers);
        for (int i = 0; i < 30; i++) {
            assertThat(page.text(i)).isEqualTo(page.texts.get(i));
        }
    }

    @Test
    void longValuesAreComparedWithNoOther() {
        String longest = "x".repeat(LONGEST);
        var page = new Written(List.of(longest, longest, longest + "x", longest + "x"));

        assertThat(page.number(1)).isEqualTo(page.number(0)).isNotEqualTo(Tree.NONE);
        assertThat(page.text(1)).isSameAs(page.text(0));
        assertThat(page.number(2)).isEqualTo(page.number(3)).isEqualTo(Tree.NONE);
        assertThat(page.text(2)).isEqualTo(page.text(3)).isEqualTo(longest + "x");
    }

    private static List<String> pairOfOneHash() {
        var known = new HashMap<Integer, String>();
        // of 77,000 values of 32 bits two have the same, as likely as not
        for (int i = 0; i < 2_000_000; i++) {
            String text = "tide-" + i;
            String other = known.putIfAbsent(hash(text), text);
            if (other != null) {
                return List.of(other, text);
            }
        }
        throw new AssertionError("No two of the values have one hash");
    }

    /** Values of which the low bits of the hash, however many count at first, are the same. */
    private static List<String> ofOnePlace(int size) {
        Map<Integer, List<String>> byPlace = new HashMap<>();
        for (int i = 0; i < 2_000_000; i++) {
            String text = "tide-" + i;
            var texts = byPlace.computeIfAbsent(hash(text) & 0xfff, any -> new ArrayList<>());
            texts.add(text);
            if (texts.size() == size) {
                return texts;
            }
        }
        throw new AssertionError("No place has " + size + " values");
    }

    private static int hash(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return Bytes.hash(bytes, 0, bytes.length);
    }

    /** Values behind one another, as they stand in a page. */
    private static final class Written {
        private final List<String> texts;
        private final int[] ends;
        private final Values values;

        Written(List<String> texts) {
            this.texts = texts;
            ends = new int[texts.size()];
            var all = new StringBuilder();
            for (int i = 0; i < ends.length; i++) {
                ends[i] = all.append(texts.get(i)).length();
            }
            values = new Values(all.toString().getBytes(StandardCharsets.US_ASCII), true);
        }

        int number(int i) {
            return values.number(start(i), ends[i]);
        }

        String text(int i) {
            return values.of(start(i), ends[i]);
        }

        List<Integer> numbers() {
            var numbers = new ArrayList<Integer>();
            for (int i = 0; i < ends.length; i++) {
                numbers.add(number(i));
            }
            return numbers;
        }

        private int start(int i) {
            return i == 0 ? 0 : ends[i - 1];
        }
    }
}
