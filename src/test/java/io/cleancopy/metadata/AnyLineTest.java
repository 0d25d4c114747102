package io.cleancopy.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines put together at random from what such lines are made of: no parser fails, none points outside the line. */
class AnyLineTest {
    private static final List<String> PARTS = List.of(
            "By",
            "Von",
            "Jane",
            "Doe",
            "JANE",
            "O’Neill",
            "van",
            "de",
            "March",
            "3",
            "2021",
            "20247:55",
            "7:55",
            "a.m.",
            "AM",
            "UTC",
            "UTCUpdated",
            "+02:00",
            "Published",
            "Stand",
            ":",
            "|",
            "•",
            "-",
            "—",
            "/",
            "(",
            ")",
            "[",
            "]",
            ",",
            ".",
            "...",
            "©",
            "AP",
            "(AP)",
            "Reuters",
            "SEOUL",
            "Berlin",
            "Photo",
            "Foto:",
            "Image caption,",
            "2",
            "min",
            "read",
            "ago",
            "vor",
            "Stunden",
            "2024年4月24日",
            "北京",
            "电",
            "记者",
            "기자",
            "홍길동",
            "【",
            "】",
            "＝",
            "=",
            "13/03/21",
            "1.2.3",
            "99999999999",
            "24:61",
            "\uD83D\uDE00",
            "\uD83D",
            "é",
            "ß",
            "İ",
            "\u0301",
            "contributed",
            "contributed to this report",
            "Reporting by",
            ";",
            "Correction:",
            "Editor’s note",
            "and",
            "&",
            "@jane",
            "j@x.org",
            "http://x",
            "Jr.",
            "Staff",
            "Writer",
            "“",
            "”",
            "'",
            "via",
            "for",
            "the",
            "of");

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "es", "ru", "zh", "ja", "ko", "und", "xx", ""})
    void noParserFailsAndNonePointsOutside(String language) {
        var random = new Random(language.hashCode());
        var line = new StringBuilder();
        for (int i = 0; i < 3_000; i++) {
            line.setLength(0);
            int parts = random.nextInt(12);
            for (int part = 0; part < parts; part++) {
                line.append(PARTS.get(random.nextInt(PARTS.size())));
                line.append(random.nextInt(4) == 0 ? "" : " ");
            }
            check(line.toString().strip(), language);
        }
    }

    private static void check(String line, String language) {
        TimestampLine.parse(line, language);
        Byline.parse(line, language);
        assertThat(Byline.names(line, language)).as(line).doesNotContain("");
        Byline.isLabel(line, language);
        Byline.looksLikeName(line, language);
        AgencyLine.parse(line, language);
        Corrections.parse(line, language);
        ReadingTime.parse(line, language);
        var dateline = Dateline.parse(line, language);
        assertThat(dateline == null ? 0 : dateline.end()).as(line).isBetween(0, line.length());
        var credited = Credits.parse(line, language);
        assertThat(credited == null ? 0 : credited.from()).as(line).isBetween(0, line.length());
        piecesCoverTheLine(line, language);
    }

    private static void piecesCoverTheLine(String line, String language) {
        int at = 0;
        for (var piece : LineScan.of(line, Words.of(language))) {
            assertThat(piece.from()).as(line).isGreaterThanOrEqualTo(at);
            assertThat(piece.to()).as(line).isGreaterThan(piece.from());
            assertThat(line.substring(at, piece.from())).as(line).isBlank();
            at = piece.to();
        }
        assertThat(line.substring(at)).as(line).isBlank();
    }
}
