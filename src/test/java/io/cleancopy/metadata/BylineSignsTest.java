package io.cleancopy.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BylineSignsTest {
    private static final Words ENGLISH = Words.of("en");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Ann Rower",
                "Ann Rower, Staff Writer",
                "Ann RowerReporter",
                "Ann Rower/Reuters",
                "Ann Rower and (AP)",
                "Ann Rower ann@harbour.example",
                "Ann Rower 3/3/21",
                "Ann Rower | an hour ago",
                "Ann Rower, Updated",
                "山田太郎記者"
            })
    void showInBylines(String line) {
        assertThat(BylineSigns.mayStandIn(line, ENGLISH)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Harbour Guides",
                "Terms & Conditions",
                "Apple Storage | Byways",
                "10 Best Boats",
                "Top 100 Hosts of Internships",
                "Reporting"
            })
    void doNotShowInMenus(String line) {
        assertThat(BylineSigns.mayStandIn(line, ENGLISH)).isFalse();
    }

    /** What shows none is no byline, however it is taken apart. */
    @Property(tries = 2_000, seed = "5")
    void areInEveryByline(@ForAll("lines") String line) {
        for (String language : new String[] {"en", "de", "zh", "und"}) {
            var words = Words.of(language);
            assertThat(BylineSigns.mayStandIn(line, words)
                            || BylineReader.read(line, words, LineScan.of(line, words)) == null)
                    .as(line)
                    .isTrue();
        }
    }

    @Provide
    Arbitrary<String> lines() {
        return Arbitraries.of(
                        " ",
                        " ",
                        " ",
                        " ",
                        ", ",
                        " | ",
                        "/",
                        "(",
                        ")",
                        ":",
                        "-",
                        "x",
                        "Ann",
                        "Rower",
                        "Jan",
                        "Doe",
                        "By",
                        "Von",
                        "Author",
                        "Staff Writer",
                        "Reporter",
                        "reporter",
                        "REPORTER",
                        "Head of",
                        "Travel",
                        "AP",
                        "Reuters",
                        "dpa",
                        "Agence France-Presse",
                        "@ann",
                        "www.harbour.example",
                        "for",
                        "and",
                        "Published",
                        "Updated",
                        "Date",
                        "ago",
                        "vor",
                        "an hour",
                        "just now",
                        "May",
                        "March",
                        "3",
                        "12",
                        "2021",
                        "21",
                        "am",
                        "GMT",
                        "7:55",
                        "Monday",
                        "Photos by",
                        "記者",
                        "王小明",
                        "Harbour Post",
                        "é",
                        "O'Neill",
                        "de",
                        "Jr.",
                        "Follow",
                        "Stand",
                        "Editor")
                .list()
                .ofMinSize(1)
                .ofMaxSize(7)
                .map(pieces -> String.join("", pieces));
    }
}
