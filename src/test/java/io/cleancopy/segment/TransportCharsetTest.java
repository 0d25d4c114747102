package io.cleancopy.segment;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.model.Decoding;
import io.cleancopy.model.MediaType;
import io.cleancopy.model.Origin;
import io.cleancopy.model.Page;
import io.cleancopy.model.RawPage;
import io.cleancopy.text.Normalizer;
import java.nio.charset.Charset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text dumps that came with a transport header. */
class TransportCharsetTest {
    private static final String TEXT = "Ёлка";

    @Test
    void theHeaderIsBelievedBeforeTheEncodingIsGuessed() {
        var page = read(TEXT.getBytes(Charset.forName("KOI8-R")), "text/plain; charset=\"KOI8-R\"");

        assertThat(text(page)).isEqualTo(TEXT);
        assertThat(page.decoding()).isEqualTo(new Decoding("KOI8-R", "header", 0));
    }

    @Test
    void aByteOrderMarkIsBelievedBeforeTheHeader() {
        assertThat(text(read(("\uFEFF" + TEXT).getBytes(UTF_16LE), "text/plain; charset=koi8-r")))
                .isEqualTo(TEXT);
    }

    @Test
    void utf8IsUtf8WhateverTheHeaderSays() {
        var page = read(TEXT.getBytes(UTF_8), "text/plain; charset=iso-8859-1");

        assertThat(text(page)).isEqualTo(TEXT);
        assertThat(page.decoding()).isEqualTo(new Decoding("UTF-8", "utf-8", 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "text/plain; charset=", "text/plain; charset=quay", "charset"})
    void aHeaderWithoutAnEncodingIsNone(String header) {
        assertThat(read(TEXT.getBytes(UTF_8), header).decoding()).isEqualTo(new Decoding("UTF-8", "utf-8", 0));
    }

    private static Page read(byte[] content, String header) {
        var raw = new RawPage(
                new Origin("page"), MediaType.TEXT, content, Map.of("content-type", header), Map.of(), null);
        return new TextSegmenter(new Normalizer()).segment(raw);
    }

    private static String text(Page page) {
        return page.blocks().get(0).text();
    }
}
