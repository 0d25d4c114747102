package io.cleancopy.report.html;

import static io.cleancopy.report.html.Tag.tag;

/** A whole page in one file: its style inside, nothing loaded from anywhere, no scripts allowed. */
public final class Document {
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

    private Document() {}

    /** @param css a style sheet of ours, without any value from pages */
    public static String of(String title, String css, Tag body) {
        if (css.contains("</") || css.contains("url(") || css.contains("@import")) {
            throw new IllegalArgumentException("Cannot use a style sheet that ends early or loads something.");
        }
        var out = new StringBuilder(64 << 10);
        out.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n");
        meta("charset", "utf-8").writeTo(out);
        meta("http-equiv", "Content-Security-Policy").with("content", POLICY).writeTo(out);
        meta("name", "viewport")
                .with("content", "width=device-width, initial-scale=1")
                .writeTo(out);
        meta("name", "color-scheme").with("content", "light dark").writeTo(out);
        meta("name", "referrer").with("content", "no-referrer").writeTo(out);
        tag("title").text(title).writeTo(out);
        out.append("\n<style>\n").append(css).append("</style>\n</head>\n");
        body.writeTo(out);
        return out.append("\n</html>\n").toString();
    }

    private static Tag meta(String attribute, String value) {
        return tag("meta").with(attribute, value);
    }
}
