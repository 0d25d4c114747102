package io.cleancopy.segment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharsetsTest {
    private static final String[][] LANGUAGES = {
        {"windows-1250", "pl cs sk hu ro hr sl"},
        {"ISO-8859-2", "pl cs sk hu hr sl"},
        {"windows-1251", "ru uk bg sr"},
        {"KOI8-R", "ru"},
        {"KOI8-U", "uk"},
        {"ISO-8859-5", "ru bg sr"},
        {"windows-1252", "en de fr es it pt nl sv no da fi ca"},
        {"ISO-8859-1", "de fr es it pt sv no da fi ca"},
        {"windows-1253", "el"},
        {"ISO-8859-7", "el"},
        {"windows-1254", "tr"},
        {"ISO-8859-9", "tr"},
        {"windows-1255", "he"},
        {"windows-1256", "ar"},
        {"ISO-8859-6", "ar"},
        {"Shift_JIS", "ja"},
        {"EUC-JP", "ja"},
        {"ISO-2022-JP", "ja"},
        {"EUC-KR", "ko"},
        {"GB18030", "zh"},
        {"Big5", "zh-Hant"},
    };

    static Stream<Arguments> legacy() {
        return Arrays.stream(LANGUAGES)
                .flatMap(row -> Arrays.stream(row[1].split(" ")).map(language -> Arguments.of(row[0], language)));
    }

    @ParameterizedTest
    @MethodSource("legacy")
    void readsArticlesInCodePages(String charset, String language) {
        String text = typed(article(language), charset);

        var decoded = Charsets.decode(text.getBytes(Charset.forName(charset)));

        assertThat(decoded.text()).isEqualTo(text);
        assertThat(decoded.decoding().evidence()).isEqualTo("detected");
        assertThat(decoded.decoding().replacements()).isZero();
    }

    @ParameterizedTest
    @MethodSource("legacy")
    void readsThreeSentencesInCodePages(String charset, String language) {
        String text = typed(article(language).split("\n\n")[0], charset);

        assertThat(Charsets.decode(text.getBytes(Charset.forName(charset))).text())
                .isEqualTo(text);
    }

    @Test
    void readsTheEuroSignAndTheLettersOfLatin9() {
        String text = "Sa sœur a payé 15 € à l'entrée du musée, l'œuvre la plus chère de l'été.";

        var decoded = Charsets.decode(text.getBytes(Charset.forName("ISO-8859-15")));

        assertThat(decoded.text()).isEqualTo(text);
        assertThat(decoded.decoding().charset()).isEqualTo("ISO-8859-15");
    }

    @Test
    void reportsLatin1AsWindows1252() {
        var decoded =
                Charsets.decode(article("fr").replaceAll("[^\\x00-\\xFF]", " ").getBytes(ISO_8859_1));

        assertThat(decoded.decoding().charset()).isEqualTo("windows-1252");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "ru", "zh", "ja", "ko", "el", "he", "ar", "th", "vi"})
    void readsUnicodeWithAndWithoutMark(String language) {
        String text = article(language);

        assertThat(Charsets.decode(text.getBytes(UTF_8)).decoding().evidence()).isEqualTo("utf-8");
        assertRead(text, marked(text, UTF_8), "UTF-8", "bom");
        assertRead(text, marked(text, UTF_16LE), "UTF-16LE", "bom");
        assertRead(text, marked(text, UTF_16BE), "UTF-16BE", "bom");
        assertRead(text, marked(text, Charset.forName("UTF-32LE")), "UTF-32LE", "bom");
        assertRead(text, marked(text, Charset.forName("UTF-32BE")), "UTF-32BE", "bom");
        assertRead(text, text.getBytes(UTF_8), "UTF-8", "utf-8");
        assertRead(text, text.getBytes(UTF_16LE), "UTF-16LE", "utf-16-pattern");
        assertRead(text, text.getBytes(UTF_16BE), "UTF-16BE", "utf-16-pattern");
    }

    @Test
    void readsUtf16ThatHasNoNulAtAll() {
        String text = article("zh").replace("\n", "");

        assertRead(text, text.getBytes(UTF_16LE), "UTF-16LE", "utf-16-pattern");
        assertRead(text, text.getBytes(UTF_16BE), "UTF-16BE", "utf-16-pattern");
    }

    @Test
    void readsUtf8WithAFewBadBytesAsUtf8() throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.write(article("fr").getBytes(UTF_8));
        bytes.write(0xE9);
        bytes.write(" fin".getBytes(UTF_8));

        var decoded = Charsets.decode(bytes.toByteArray());

        assertThat(decoded.text()).isEqualTo(article("fr") + "\uFFFD fin");
        assertThat(decoded.decoding().evidence()).isEqualTo("utf-8");
        assertThat(decoded.decoding().replacements()).isEqualTo(1);
    }

    @Test
    void readsUtf8ThatWasCutOffAsUtf8() {
        byte[] bytes = "It’s late – go home…".getBytes(UTF_8);

        var decoded = Charsets.decode(Arrays.copyOf(bytes, bytes.length - 1));

        assertThat(decoded.text()).isEqualTo("It’s late – go home\uFFFD");
    }

    @Test
    void countsOnlyReplacementsOfItsOwn() {
        var decoded = Charsets.decode("lost \uFFFD before".getBytes(UTF_8));

        assertThat(decoded.decoding().replacements()).isZero();
        assertThat(decoded.decoding().charset()).isEqualTo("UTF-8");
    }

    @Test
    void takesWindows1252WhereNothingSpeaksForAnything() {
        var decoded = Charsets.decode(new byte[] {(byte) 0xE9});

        assertThat(decoded.text()).isEqualTo("é");
        assertThat(decoded.decoding().charset()).isEqualTo("windows-1252");
        assertThat(decoded.decoding().evidence()).isEqualTo("fallback");
    }

    @Test
    void readsNothingAsNothing() {
        assertThat(Charsets.decode(new byte[0]).text()).isEmpty();
        assertThat(Charsets.looksBinary(new byte[0])).isFalse();
    }

    @Test
    void noBytesMakeItFail() {
        var random = new Random(7);
        for (int i = 0; i < 500; i++) {
            var bytes = new byte[random.nextInt(200)];
            random.nextBytes(bytes);

            assertThat(Charsets.decode(bytes).text()).isNotNull();
        }
    }

    @Test
    void tellsBinaryFilesFromText() {
        var random = new byte[5000];
        new Random(7).nextBytes(random);

        assertThat(Charsets.looksBinary(random)).isTrue();
        assertThat(Charsets.looksBinary(new byte[5000])).isTrue();
        assertThat(Charsets.looksBinary("%PDF-1.7 and so on".getBytes(UTF_8))).isTrue();
        assertThat(Charsets.looksBinary("one\0two\0\0three\0\0\0four".getBytes(UTF_8)))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("legacy")
    void takesNoArticleForBinary(String charset, String language) {
        String text = article(language);

        assertThat(Charsets.looksBinary(text.getBytes(Charset.forName(charset))))
                .isFalse();
        assertThat(Charsets.looksBinary(text.getBytes(UTF_8))).isFalse();
        assertThat(Charsets.looksBinary(text.getBytes(UTF_16LE))).isFalse();
        assertThat(Charsets.looksBinary(text.getBytes(UTF_16BE))).isFalse();
        assertThat(Charsets.looksBinary(marked(text, Charset.forName("UTF-32LE"))))
                .isFalse();
    }

    @Test
    void aTextWithManyUndecodableCharactersIsGarbled() {
        var decoded = Charsets.decode(marked("x".repeat(50), UTF_16LE));
        var cut = Charsets.decode(new byte[] {(byte) 0xFF, (byte) 0xFE, 0x41, 0x00, 0x00, (byte) 0xDC, 0x42, 0x00});

        assertThat(decoded.isGarbled()).isFalse();
        assertThat(cut.isGarbled()).isTrue();
    }

    private static void assertRead(String text, byte[] bytes, String charset, String evidence) {
        var decoded = Charsets.decode(bytes);

        assertThat(decoded.text()).isEqualTo(text);
        assertThat(decoded.decoding().charset()).isEqualTo(charset);
        assertThat(decoded.decoding().evidence()).isEqualTo(evidence);
    }

    private static byte[] marked(String text, Charset charset) {
        return ("\uFEFF" + text).getBytes(charset);
    }

    /** The text as it was typed where the code page has no quotes, dashes or commas below. */
    private static String typed(String text, String charset) {
        String cedillas =
                text.replace('ș', 'ş').replace('ț', 'ţ').replace('Ș', 'Ş').replace('Ț', 'Ţ');
        var encoder = Charset.forName(charset).newEncoder();
        var typed = new StringBuilder();
        for (char c : cedillas.toCharArray()) {
            typed.append(encoder.canEncode(c) ? c : "‘’".indexOf(c) >= 0 ? '\'' : "–—".indexOf(c) >= 0 ? '-' : '"');
        }
        return typed.toString();
    }

    @ParameterizedTest
    @CsvSource({"windows-1251,ru", "windows-1251,uk", "KOI8-R,ru", "GB18030,zh", "EUC-KR,ko", "windows-1253,el"})
    void undoesAReadingInTheWrongEncoding(String charset, String language) {
        String text = typed(article(language), charset);
        String read = new String(text.getBytes(Charset.forName(charset)), ISO_8859_1);

        var decoded = Charsets.decode(read.getBytes(UTF_8));

        assertThat(decoded.text()).isEqualTo(text);
        assertThat(decoded.decoding().evidence()).isEqualTo("twice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "pt", "pl", "cs", "tr", "ru", "zh", "ko", "el", "he", "ar"})
    void leavesAReadingThatWasRight(String language) {
        String text = article(language) + "\nÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏ »»»»»»»» ¯¯¯¯¯¯¯¯¯¯";

        assertThat(Charsets.decode(text.getBytes(UTF_8)).text()).isEqualTo(text);
    }

    private static String article(String language) {
        try (var in = CharsetsTest.class.getResourceAsStream("/io/cleancopy/language/articles/" + language + ".txt")) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
