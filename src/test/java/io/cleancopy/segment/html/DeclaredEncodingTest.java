package io.cleancopy.segment.html;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.model.Decoding;
import io.cleancopy.model.Page;
import io.cleancopy.segment.EncodingLabels;
import java.nio.charset.Charset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeclaredEncodingTest {
    private static final String TEXT = "<p>Мрежите са на кея.</p>";

    @Test
    void theHeaderComesBeforeTheMetaTag() {
        var page = read("<meta charset=koi8-r>" + TEXT, "windows-1251", "Text/HTML; Charset=\"Windows-1251\"");

        assertThat(text(page)).isEqualTo("Мрежите са на кея.");
        assertThat(page.decoding()).isEqualTo(new Decoding("windows-1251", "header", 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta charset=windows-1251>",
                "<META CharSet = 'WINDOWS-1251' />",
                "<meta http-equiv=Content-Type content=\"text/html; charset=windows-1251\">",
                "<meta content='text/html;charset=cp1251' http-equiv='content-type'>",
                "<!-- <meta charset=koi8-r> --><script>a<b</script><meta charset=\"windows-1251\">",
                "<meta charset=\"no-such-thing\"><meta charset=\"x-cp1251\">",
                "<meta name=charset content=x><meta charset=windows-1251>"
            })
    void theMetaTagTellsTheEncoding(String meta) {
        var page = read(meta + TEXT, "windows-1251", null);

        assertThat(text(page)).isEqualTo("Мрежите са на кея.");
        assertThat(page.decoding()).isEqualTo(new Decoding("windows-1251", "meta", 0));
    }

    @Test
    void theXmlDeclarationTellsTheEncoding() {
        var page = read("<?xml version=\"1.0\" encoding=\"windows-1251\"?><html>" + TEXT, "windows-1251", null);

        assertThat(text(page)).isEqualTo("Мрежите са на кея.");
        assertThat(page.decoding()).isEqualTo(new Decoding("windows-1251", "xml", 0));
    }

    @Test
    void theByteOrderMarkComesBeforeAll() {
        var page = read("\uFEFF<meta charset=koi8-r>" + TEXT, "UTF-8", "text/html; charset=windows-1251");

        assertThat(text(page)).isEqualTo("Мрежите са на кея.");
        assertThat(page.decoding()).isEqualTo(new Decoding("UTF-8", "bom", 0));
    }

    @Test
    void utf16IsReadWithAndWithoutAMark() {
        assertThat(text(Pages.page(("\uFEFF" + TEXT).getBytes(UTF_16LE), Map.of())))
                .isEqualTo("Мрежите са на кея.");
        assertThat(text(Pages.page(("<meta charset=utf-16>" + TEXT).getBytes(UTF_16BE), Map.of())))
                .isEqualTo("Мрежите са на кея.");
    }

    @ParameterizedTest
    @CsvSource({
        "iso-8859-1, windows-1252, “Fluß” kostet 5 €",
        "us-ascii, windows-1252, “Fluß”",
        "latin5, windows-1254, Balıkçı ağı",
        "gb2312, GB18030, 朱镕基在码头",
        "gbk, GB18030, 港口的船",
        "Shift_JIS, windows-31j, 港の船①",
        "x-sjis, windows-31j, 港の船",
        "ks_c_5601-1987, x-windows-949, 항구의 똠방각하",
        "big5, Big5-HKSCS, 港口的船",
        "tis-620, x-windows-874, เรือเล็ก",
        "iso-2022-jp, ISO-2022-JP, 港の船",
        "macintosh, x-MacRoman, “Fluß”"
    })
    void labelsAreReadAsBrowsersReadThem(String label, String charset, String words) {
        var page = read("<meta charset=\"" + label + "\"><p>" + words + "</p>", charset, null);

        assertThat(text(page)).isEqualTo(words);
        assertThat(page.decoding().evidence()).isEqualTo("meta");
    }

    @Test
    void aDeclarationThatTheBytesContradictIsNotBelieved() {
        var wronglyNarrow = read("<meta charset=iso-8859-1>" + TEXT, "UTF-8", null);
        var wronglyWide = read("<meta charset=utf-8>" + TEXT.repeat(20), "windows-1251", null);

        assertThat(text(wronglyNarrow)).isEqualTo("Мрежите са на кея.");
        assertThat(wronglyNarrow.decoding()).isEqualTo(new Decoding("UTF-8", "utf-8", 0));
        assertThat(text(wronglyWide)).isEqualTo("Мрежите са на кея.");
        assertThat(wronglyWide.decoding()).isEqualTo(new Decoding("windows-1251", "detected", 0));
    }

    @Test
    void utf8ThatCouldBeTheDeclaredEncodingIsUtf8() {
        var page = read("<meta charset=iso-8859-1><p>Größe</p>", "UTF-8", null);

        assertThat(text(page)).isEqualTo("Größe");
        assertThat(page.decoding()).isEqualTo(new Decoding("UTF-8", "utf-8", 0));
    }

    @Test
    void aFewBadBytesDoNotContradictADeclaration() {
        byte[] content = ("<meta charset=utf-8>" + TEXT.repeat(50) + "?").getBytes(UTF_8);
        content[content.length - 1] = (byte) 0xC3;

        assertThat(Pages.page(content, Map.of()).decoding()).isEqualTo(new Decoding("UTF-8", "meta", 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"utf-16", "utf-16le", "utf-7", "x-user-defined", "IBM500", "UTF-32", "", " ", "ü\u0000", "-"})
    void namesThatCannotBeTrueAreNone(String label) {
        assertThat(EncodingLabels.charset(label)).isNull();
    }

    @Test
    void aDeclarationFarBehindIsNotLookedFor() {
        var page = read(" ".repeat(5000) + "<meta charset=koi8-r>" + TEXT.repeat(20), "windows-1251", null);

        assertThat(page.decoding().evidence()).isEqualTo("detected");
    }

    private static Page read(String markup, String charset, String contentType) {
        var headers = contentType == null ? Map.<String, String>of() : Map.of("content-type", contentType);
        return Pages.page(markup.getBytes(Charset.forName(charset)), headers);
    }

    private static String text(Page page) {
        return page.blocks().get(0).text();
    }
}
