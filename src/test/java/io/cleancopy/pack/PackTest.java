package io.cleancopy.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cleancopy.model.Reason;
import io.cleancopy.model.SettingsException;
import io.cleancopy.text.Folding;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackTest {
    private static final String HEAD = "name: The Lenne Observer\nhosts: lenne.example\n";

    private static Pack read(String text) {
        return Pack.read(new PackText("lenne.yaml", text));
    }

    @Test
    void readsAllThatAPackCanSay() {
        var pack = read("""
                # the paper on both banks
                name: The Lenne Observer
                hosts: [www.Lenne.example, blog.lenne.test]
                recognised-by:
                  - The Lenne Observer
                masthead: Lenne Observer
                slogans: [Both banks]
                sections: [Town, River]
                zone: Europe/Berlin
                valid-from: 2019-04-01
                valid-until: 2024-02-29
                lines:
                  newsletter: [Our letter on Sundays, 'Printed in # copies: …']
                  share: Pass it on
                patterns:
                  tools: ['\\d+ readers are here']
                end-marks:
                  - 'That was the day on the river (<month> #|)'
                examples:
                  removes: [OUR LETTER ON SUNDAYS., 'Printed in 900 copies: by us', 12 readers are here]
                  keeps: [Our letter on Sundays is free.]
                """);

        assertThat(pack.name()).isEqualTo("The Lenne Observer");
        assertThat(pack.data().hosts()).containsExactly("lenne.example", "blog.lenne.test");
        assertThat(pack.entries()).isEqualTo(5);
        assertThat(pack.examples()).isEqualTo(4);
        assertThat(pack.zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(pack.line("Our Letter on Sundays!"))
                .isEqualTo(
                        new PackHit(Reason.NEWSLETTER, "pack \"The Lenne Observer\": line \"Our letter on Sundays\""));
        assertThat(pack.line("Pass it on")).extracting(PackHit::reason).isEqualTo(Reason.SHARE);
        assertThat(pack.line("1 readers are here")).extracting(PackHit::reason).isEqualTo(Reason.TOOLS);
        assertThat(pack.line("He said: pass it on")).isNull();
        assertThat(pack.endMark("That was the day on the river März 5")).isNotNull();
        assertThat(pack.isSection(Folding.hash("river"))).isTrue();
        for (String masthead : new String[] {"The Lenne Observer", "Lenne ObserverBoth banks", "Both banks"}) {
            assertThat(pack.isMasthead(Folding.hash(masthead))).as(masthead).isTrue();
        }
        assertThat(pack.isMasthead(Folding.hash("Both banks of the river"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2019-03-31,false", "2019-04-01,true", "2024-02-29,true", "2024-03-01,false"})
    void holdsFromItsFirstDayToItsLast(LocalDate day, boolean valid) {
        var pack = read(HEAD + "valid-from: 2019-04-01\nvalid-until: 2024-02-29\n");

        assertThat(pack.isValid(day)).isEqualTo(valid);
        assertThat(pack.isValid(null)).isTrue();
    }

    @Test
    void takesATextForWhatItIs() {
        var pack =
                read(HEAD + "lines: {share: [no, 'yes', 0x1F, 1 May]}\nexamples: {removes: [\"no\", 0x1f, 2 may]}\n");

        assertThat(pack.line("No.")).isNotNull();
    }

    /** Line, sentence and what follows {@link #HEAD}; {@code ~} is a line break. */
    @ParameterizedTest
    @CsvSource(delimiter = '^', quoteCharacter = '`', textBlock = """
            3 ^ Unknown key "host". Known: name, hosts, recognised-by, masthead, ^ host: x
            4 ^ Unknown key "remove". Known: removes, keeps. ^ examples:~  remove: [x]
            4 ^ Unknown reason "shar". Known: masthead, navigation, share, ^ lines:~  shar: [Pass it on]
            3 ^ "lines" holds lists, each under its reason: ^ lines: [Pass it on]
            4 ^ Cannot use pattern "(a". RE2 cannot read it: missing closing ) ^ patterns:~  share: ['(a']
            4 ^ Cannot use pattern "a*". It takes lines without a character. ^ patterns:~  share: ['a*']
            4 ^ Cannot read phrase "(a": "(" without ")". ^ lines:~  share: ['(a']
            4 ^ Cannot read phrase "a <": "<" without ">". ^ lines:~  share: ['a <']
            4 ^ Cannot use phrase "…": it may be without any word. ^ lines:~  share: […]
            4 ^ Cannot use phrase "a * * *": it may have ^ lines:~  share: [a * * *]
            4 ^ The example "Go on" is not removed. Mend the line or pattern ^ examples:~  removes: [Go on]
            5 ^ The example "go on!" is not kept: it is taken by pack "The Lenne Observer": line "Go on". ^ \
            lines: {share: Go on}~examples:~  keeps: [go on!]
            3 ^ No example shows what pattern "a+" takes: add one ^ patterns: {share: a+}
            3 ^ Beside patterns there must be lines that they keep ^ patterns: {share: a+}~examples: {removes: aa}
            3 ^ Unknown zone "Europe/Lenne". Write it as Europe/London or +01:00. ^ zone: Europe/Lenne
            3 ^ "29 Feb 2024" is no day for valid-from. Write 2024-02-29. ^ valid-from: 29 Feb 2024
            1 ^ It is valid-until 2023-01-01, before valid-from 2024-01-01. ^ valid-from: 2024-01-01~valid-until: 2023-01-01
            3 ^ "name" stands here a second time: join the two. ^ name: Another
            4 ^ "recognised-by" has an empty text: fill it in or leave it out. ^ recognised-by:~  -
            3 ^ "!" has neither letters nor digits. ^ recognised-by: '!'
            4 ^ A text is expected in "share": one with a colon goes between single quotes. ^ lines:~  share: [Now: go on]
            4 ^ What stands behind # is a comment: put the text between single quotes, or a second blank before it. ^ lines:~  share: Page # of #
            3 ^ Anchors and aliases are not read: write out "&a". ^ sections: &a [Town]
            3 ^ It is not UTF-8: save it as that. ^ \uFFFDsections: [Town]
            4 ^ It is not UTF-8: save it as that. ^ sections:~  - T\uFFFDwn
            3 ^ Not YAML: unexpected character found  (32). A text with : # * ^ sections: [* reads]
            """)
    void refusesABrokenPackInOneSentence(int line, String sentence, String rest) {
        assertThatThrownBy(() -> read(HEAD + rest.replace('~', '\n')))
                .isInstanceOf(SettingsException.class)
                .hasMessageStartingWith("Pack lenne.yaml line " + line + ": " + sentence)
                .message()
                .hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '^', quoteCharacter = '`', textBlock = """
            Nothing is in it. ^ # empty
            Keys are expected here: name, hosts ^ The Lenne Observer
            The key "name" is missing: the publisher's name. ^ hosts: lenne.example
            Nothing tells which pages are its own: give hosts, or recognised-by. ^ name: The Lenne Observer
            "https://lenne.example/" is no host name. Write it as news.example ^ {name: A, hosts: "https://lenne.example/"}
            Not YAML: ^ name: [
            """)
    void refusesAPackThatIsNone(String sentence, String text) {
        assertThatThrownBy(() -> read(text)).hasMessageStartingWith("Pack lenne.yaml line 1: " + sentence);
    }

    @Test
    void oneWhoseKeysNestWithoutEndIsRefused() {
        assertThatThrownBy(() -> read(HEAD + "sections: " + "[".repeat(10_000)))
                .isInstanceOf(SettingsException.class)
                .hasMessageStartingWith("Pack lenne.yaml line ");
    }

    @Test
    void noLineMakesAPhraseSlow() {
        var pack = read(HEAD + "lines: {share: '(a|a a|)(a|a a|)(a|a a|)(a|a a|) * a * b'}\n");
        long start = System.nanoTime();

        assertThat(pack.line("a ".repeat(20) + "c")).isNull();
        assertThat(pack.line("a ".repeat(50_000) + "c")).isNull();

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
    }
}
