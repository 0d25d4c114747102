package io.cleancopy.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.model.MediaType;
import io.cleancopy.model.Origin;
import io.cleancopy.model.RawPage;
import io.cleancopy.model.RejectReason;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourcesTest {
    @ParameterizedTest
    @ValueSource(strings = {"a.html", "a.HTM", "a.b.xhtml"})
    void knowsHtmlByItsName(String name) {
        assertThat(page(name, "no tags").type()).isEqualTo(MediaType.HTML);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><html>",
                "\n <html lang=\"en\">",
                "<!-- saved from a site --><HTML>",
                "<?xml version=\"1.0\"?>\n<!doctype html >",
                "<p>A paragraph"
            })
    void knowsHtmlByItsFirstBytes(String content) {
        assertThat(page("page", content).type()).isEqualTo(MediaType.HTML);
        assertThat(page("page", content, StandardCharsets.UTF_16).type()).isEqualTo(MediaType.HTML);
        assertThat(page("page.txt", content).type()).isEqualTo(MediaType.TEXT);
    }

    @Test
    void knowsHtmlBehindAByteOrderMark() {
        assertThat(page("page", "\uFEFF<html>").type()).isEqualTo(MediaType.HTML);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The bridge opened on Monday.", "<3 is a heart", "<pending> a comment", "", "<a"})
    void takesOtherTextForText(String content) {
        var page = page("page", content);

        assertThat(page.type()).isEqualTo(MediaType.TEXT);
        assertThat(page.problem()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void knowsTextInManyEncodings(String charset) {
        assertThat(page("page.dump", "Die Brücke wurde am Montag eröffnet.", Charset.forName(charset))
                        .problem())
                .isNull();
    }

    @Test
    void rejectsBinaryBytesInsteadOfSkippingThem() {
        byte[] random = new byte[10_000];
        new Random(7).nextBytes(random);
        byte[] image = "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(Sources.page(new Origin("a"), "a.bin", random).problem().reason())
                .isEqualTo(RejectReason.UNDECODABLE);
        assertThat(Sources.page(new Origin("a"), "a", image).problem().reason()).isEqualTo(RejectReason.UNDECODABLE);
    }

    @Test
    void namesEachFormatOnce() {
        assertThat(Sources.all()).extracting(Source::id).doesNotHaveDuplicates().contains("text", "html");
    }

    private static RawPage page(String name, String content) {
        return page(name, content, StandardCharsets.UTF_8);
    }

    private static RawPage page(String name, String content, Charset charset) {
        return Sources.page(new Origin(name), name, content.getBytes(charset));
    }
}
