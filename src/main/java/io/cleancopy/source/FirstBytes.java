package io.cleancopy.source;

import java.nio.charset.StandardCharsets;

/** What the first bytes of a file tell about its format. */
public final class FirstBytes {
    private static final int LOOKED_AT = 4096;
    // the tags by which the WHATWG MIME sniffing standard knows HTML
    private static final String[] TAGS = {
        "<!doctype html",
        "<html",
        "<head",
        "<body",
        "<title",
        "<script",
        "<style",
        "<iframe",
        "<table",
        "<div",
        "<font",
        "<h1",
        "<br",
        "<p",
        "<a",
        "<b"
    };

    private FirstBytes() {}

    /** Text in some encoding: hardly a control character, and zero bytes only as UTF-16 and UTF-32 have them. */
    static boolean lookLikeText(byte[] content) {
        int length = Math.min(content.length, LOOKED_AT);
        if (begins(content, 0xFE, 0xFF) || begins(content, 0xFF, 0xFE)) {
            return true;
        }
        int controls = 0;
        int[] zeros = new int[2];
        for (int i = 0; i < length; i++) {
            int b = content[i] & 0xFF;
            if (b == 0) {
                zeros[i & 1]++;
            } else if (b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1B || b == 0x7F) {
                controls++;
            }
        }
        // a compressed or executable file has about one control character in ten bytes; a page has a stray one at most
        if (controls * 100 > length) {
            return false;
        }
        return zeros[0] + zeros[1] == 0 || isWide(zeros, length);
    }

    /** UTF-16 text of a Latin page: zero bytes on every other place, and nearly none on the rest. */
    private static boolean isWide(int[] zeros, int length) {
        int more = Math.max(zeros[0], zeros[1]);
        int less = Math.min(zeros[0], zeros[1]);
        return more * 10 > length * 3 && less * 100 <= length;
    }

    /** The first thing after white space and comments is a tag that begins an HTML page. */
    public static boolean lookLikeHtml(byte[] content) {
        String start = new String(content, 0, Math.min(content.length, LOOKED_AT), StandardCharsets.ISO_8859_1)
                .replace("\0", "");
        int at = afterPrologue(start);
        for (String tag : TAGS) {
            if (start.regionMatches(true, at, tag, 0, tag.length()) && endsTag(start, at + tag.length())) {
                return true;
            }
        }
        return false;
    }

    private static int afterPrologue(String start) {
        int at = start.startsWith("\u00EF\u00BB\u00BF")
                ? 3
                : start.startsWith("\u00FE\u00FF") || start.startsWith("\u00FF\u00FE") ? 2 : 0;
        while (true) {
            while (at < start.length() && start.charAt(at) <= ' ') {
                at++;
            }
            String close = start.startsWith("<!--", at) ? "-->" : start.startsWith("<?xml", at) ? "?>" : null;
            int end = close == null ? -1 : start.indexOf(close, at);
            if (close == null || end < 0) {
                return at;
            }
            at = end + close.length();
        }
    }

    private static boolean endsTag(String start, int at) {
        return at < start.length() && (start.charAt(at) <= ' ' || start.charAt(at) == '>');
    }

    private static boolean begins(byte[] content, int first, int second) {
        return content.length >= 2 && (content[0] & 0xFF) == first && (content[1] & 0xFF) == second;
    }
}
