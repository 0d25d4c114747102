package io.cleancopy.segment.html.tree;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Parses the HTML that nearly all pages are, straight from their bytes: what browsers do with it by the HTML standard,
 * to the letter of jsoup's parser. Where a page has something more intricate (text between the cells of a table, formatting
 * that ends across these, formulas, frames, what is cut off in the middle of a tag, hundreds of elements in each other), it
 * says so, and jsoup is to parse the page.
 */
public final class QuickParser {
    /** Bytes of a page to each of its nodes: half of 1,500 gold pages have more. */
    private static final int BYTES_OF_NODE = 64;

    private static final int LEAST_NODES = 64;

    /** Well below the 512 attributes that jsoup takes of an element. */
    private static final int MOST_ATTRIBUTES = 400;

    private final byte[] bytes;
    private final TreeMaker maker;
    private final Site site;
    private final Construction construction;
    private final Map<String, Name> unknown = new HashMap<>();
    private int at;

    private QuickParser(byte[] utf8) {
        bytes = utf8;
        maker = new TreeMaker(LEAST_NODES + utf8.length / BYTES_OF_NODE);
        site = new Site(utf8, maker);
        construction = new Construction(site);
    }

    /**
     * The page as a tree; null where only jsoup knows.
     *
     * @param utf8 well-formed, without a byte order mark and without NUL; not to be changed
     */
    public static @Nullable Tree parse(byte[] utf8) {
        var parser = new QuickParser(utf8);
        parser.parse();
        return parser.site.isUnsure() ? null : new Tree(parser.maker, utf8, true);
    }

    private void parse() {
        int textFrom = 0;
        while (at < bytes.length && !site.isUnsure()) {
            int tag = Bytes.indexOf('<', bytes, at);
            at = tag + 1;
            if (at >= bytes.length) {
                at = bytes.length;
            } else if (isMarkup(bytes[at])) {
                if (textFrom < tag) {
                    construction.text(textFrom, tag);
                }
                markup();
                textFrom = at;
            }
        }
        if (textFrom < bytes.length && !site.isUnsure()) {
            construction.text(textFrom, bytes.length);
        }
        construction.finish();
    }

    private static boolean isMarkup(byte behind) {
        return Bytes.isLetter(behind) || behind == '/' || behind == '!' || behind == '?';
    }

    /** Reads what begins with the bracket before {@link #at}, and goes behind it. */
    private void markup() {
        byte first = bytes[at];
        if (first == '!') {
            declaration();
        } else if (first == '?') {
            bogusComment();
        } else if (first != '/') {
            tag(true);
        } else if (++at >= bytes.length || bytes[at] == '>') {
            site.giveUp();
        } else if (Bytes.isLetter(bytes[at])) {
            tag(false);
        } else {
            bogusComment();
        }
    }

    private void tag(boolean starts) {
        var name = name();
        int first = maker.attributes();
        boolean closed = attributes();
        if (site.isUnsure()) {
            return;
        }
        if (!starts) {
            maker.forget(first);
            construction.end(name);
            return;
        }
        construction.start(new StartTag(name, first, maker.attributes(), closed));
        if (site.reading != Site.Reading.MARKUP) {
            text(name);
        }
    }

    private Name name() {
        int from = at;
        boolean ends = false;
        while (at < bytes.length && !Bytes.endsName(bytes[at])) {
            ends |= bytes[at] >= 0 && bytes[at] < ' ' || bytes[at] == '<';
            at++;
        }
        if (ends) {
            site.giveUp();
        }
        var known = Name.known(bytes, from, at);
        return known != null ? known : unknown.computeIfAbsent(small(from, at), Name::unknown);
    }

    /** What is written there, letters of ASCII as small ones. */
    private String small(int from, int to) {
        byte[] small = Arrays.copyOfRange(bytes, from, to);
        for (int i = 0; i < small.length; i++) {
            small[i] = (byte) Bytes.small(small[i]);
        }
        return new String(small, StandardCharsets.UTF_8);
    }

    /** Reads the attributes of a tag and goes behind it; whether the tag is closed. */
    private boolean attributes() {
        int count = 0;
        int first = maker.attributes();
        while (at < bytes.length) {
            byte b = bytes[at];
            if (b == '>') {
                at++;
                return false;
            }
            if (b == '/') {
                at++;
                if (at < bytes.length && bytes[at] == '>') {
                    at++;
                    return true;
                }
            } else if (Bytes.isSpace(b)) {
                at++;
            } else {
                attribute(first);
                if (++count > MOST_ATTRIBUTES) {
                    site.giveUp();
                }
            }
        }
        site.giveUp();
        return false;
    }

    private void attribute(int first) {
        int from = at++;
        while (at < bytes.length && isInName(bytes[at])) {
            at++;
        }
        var name = AttributeName.of(bytes, from, at);
        at = Bytes.behindSpace(bytes, at, bytes.length);
        int start = at;
        int end = at;
        if (at < bytes.length && bytes[at] == '=') {
            at = Bytes.behindSpace(bytes, at + 1, bytes.length);
            if (at < bytes.length && (bytes[at] == '"' || bytes[at] == '\'')) {
                start = at + 1;
                end = Bytes.indexOf((char) bytes[at], bytes, start);
                at = end + 1;
            } else {
                start = at;
                while (at < bytes.length && !Bytes.isSpace(bytes[at]) && bytes[at] != '>') {
                    at++;
                }
                end = at;
            }
        }
        if (name != null && !maker.has(name, first)) {
            maker.attribute(name, start, end);
        }
    }

    private boolean isInName(byte b) {
        if (!Bytes.isOddInName(b)) {
            return true;
        }
        boolean ends = b == '=' || Bytes.endsName(b);
        if (!ends) {
            site.giveUp();
        }
        return !ends;
    }

    /** Reads the text that an element has instead of markup, up to its end tag, and goes behind that. */
    private void text(Name name) {
        int end = site.reading == Site.Reading.SCRIPT ? ScriptText.end(bytes, at) : end(name);
        if (end >= bytes.length) {
            site.giveUp();
            return;
        }
        int from = at;
        at = end + 2 + name.text().length();
        int first = maker.attributes();
        attributes();
        maker.forget(first);
        construction.endText(from, end);
    }

    private int end(Name name) {
        int tag = Bytes.indexOf('<', bytes, at);
        while (tag < bytes.length && !(Bytes.isTag(name.text(), bytes, tag + 1) && bytes[tag + 1] == '/')) {
            tag = Bytes.indexOf('<', bytes, tag + 1);
        }
        return tag;
    }

    private void declaration() {
        if (Bytes.says("!--", bytes, at)) {
            at += 3;
            comment();
        } else if (Bytes.says("!doctype", bytes, at)) {
            doctype();
        } else if (site.open.isForeign()) {
            site.giveUp();
        } else {
            at++;
            bogusComment();
        }
    }

    private void comment() {
        int from = at;
        if (Bytes.says(">", bytes, at) || Bytes.says("->", bytes, at)) {
            goBehindBracket();
            construction.comment(from, from);
            return;
        }
        int end = Bytes.indexOf('>', bytes, from);
        while (end < bytes.length && !endsComment(from, end)) {
            end = Bytes.indexOf('>', bytes, end + 1);
        }
        if (end >= bytes.length) {
            site.giveUp();
            return;
        }
        at = end + 1;
        construction.comment(from, behindComment(end));
    }

    /** Whether the bracket comes behind two dashes, or these and an exclamation mark. */
    private boolean endsComment(int from, int bracket) {
        int end = behindComment(bracket);
        return end >= from && bytes[end] == '-' && bytes[end + 1] == '-';
    }

    /** Where a comment ends whose end that bracket ends. */
    private int behindComment(int bracket) {
        return bytes[bracket - 1] == '!' ? bracket - "--!".length() : bracket - "--".length();
    }

    private void bogusComment() {
        int from = at;
        goBehindBracket();
        construction.comment(from, at - 1);
    }

    private void goBehindBracket() {
        at = Bytes.indexOf('>', bytes, at) + 1;
        if (at > bytes.length) {
            site.giveUp();
        }
    }

    private void doctype() {
        int from = at + "!doctype".length();
        int end = Bytes.indexOf('>', bytes, from);
        at = end + 1;
        if (end >= bytes.length) {
            site.giveUp();
        } else if (site.mode == Mode.INITIAL) {
            var type = Doctype.of(new String(bytes, from, end - from, StandardCharsets.ISO_8859_1));
            if (type == null) {
                site.giveUp();
            } else {
                construction.doctype(type);
            }
        } else {
            construction.skip();
        }
    }
}
