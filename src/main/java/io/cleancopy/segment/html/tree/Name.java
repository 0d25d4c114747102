package io.cleancopy.segment.html.tree;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The name of elements, in small letters, with what the HTML standard says of them. Names that HTML knows are one object
 * each. Immutable.
 */
public final class Name {
    static final int VOID = 1;
    static final int SPECIAL = 1 << 1;
    /** Bounds the scope of what is outside. */
    static final int SCOPE = 1 << 2;

    static final int LIST_SCOPE = 1 << 3;
    static final int BUTTON_SCOPE = 1 << 4;
    static final int TABLE_SCOPE = 1 << 5;
    /** Its end tag is implied. */
    static final int IMPLIED = 1 << 6;
    /** What is in it is text without references. */
    static final int RAW = 1 << 7;
    /** What is in it is text, with references. */
    static final int REFERENCES = 1 << 8;
    /** Ends a drawing. */
    static final int BREAKS_OUT = 1 << 9;

    static final int HEADING = 1 << 10;
    static final int CELL = 1 << 11;
    static final int TABLE_BODY = 1 << 12;
    /** Stands only in a table. */
    static final int TABLE_PART = 1 << 13;

    static final Name A = known("a");
    static final Name ADDRESS = known("address");
    static final Name BODY = known("body");
    static final Name BR = known("br");
    static final Name BUTTON = known("button");
    static final Name CAPTION = known("caption");
    static final Name COL = known("col");
    static final Name COLGROUP = known("colgroup");
    static final Name DIV = known("div");
    static final Name FORM = known("form");
    static final Name HEAD = known("head");
    static final Name HTML = known("html");
    static final Name IMG = known("img");
    static final Name INPUT = known("input");
    static final Name LI = known("li");
    static final Name NOBR = known("nobr");
    static final Name NOFRAMES = known("noframes");
    static final Name NOSCRIPT = known("noscript");
    static final Name OPTGROUP = known("optgroup");
    static final Name OPTION = known("option");
    static final Name P = known("p");
    static final Name RTC = known("rtc");
    static final Name RUBY = known("ruby");
    static final Name SCRIPT = known("script");
    static final Name SELECT = known("select");
    static final Name STYLE = known("style");
    static final Name TABLE = known("table");
    static final Name TBODY = known("tbody");
    static final Name TD = known("td");
    static final Name TEMPLATE = known("template");
    static final Name TEXTAREA = known("textarea");
    static final Name TFOOT = known("tfoot");
    static final Name TH = known("th");
    static final Name THEAD = known("thead");
    static final Name TITLE = known("title");
    static final Name TR = known("tr");

    private final String text;
    private final byte[] ascii;
    private final int number;
    private final int traits;
    private final Opening opening;
    private final Closing closing;

    Name(String text, int number, int traits, Opening opening, Closing closing) {
        this.text = text;
        this.ascii = text.getBytes(StandardCharsets.US_ASCII);
        this.number = number;
        this.traits = traits;
        this.opening = opening;
        this.closing = closing;
    }

    /** A name that HTML does not know. */
    static Name unknown(String text) {
        return new Name(text, 0, 0, Opening.ORDINARY, Closing.ORDINARY);
    }

    /** The name written in the bytes, in whatever case; null when HTML does not know it. */
    static @Nullable Name known(byte[] bytes, int from, int to) {
        return NameTable.find(bytes, from, to);
    }

    static Name of(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        var known = known(bytes, 0, bytes.length);
        return known == null ? unknown(text) : known;
    }

    /** The name that HTML knows; anything else is refused. */
    public static Name known(String text) {
        var name = of(text);
        if (name.number == 0) {
            throw new IllegalArgumentException("HTML has no " + text);
        }
        return name;
    }

    /** Whether it is written in the bytes, in whatever case. */
    boolean isAt(byte[] bytes, int from, int to) {
        if (to - from != ascii.length) {
            return false;
        }
        for (int i = 0; i < ascii.length; i++) {
            if (Bytes.small(bytes[from + i]) != ascii[i]) {
                return false;
            }
        }
        return true;
    }

    public String text() {
        return text;
    }

    /** Its place among {@link #count} names; 0 for all that HTML does not know. */
    public int number() {
        return number;
    }

    /** One more than the highest number. */
    public static int count() {
        return NameTable.count();
    }

    int traits() {
        return traits;
    }

    boolean is(int trait) {
        return (traits & trait) != 0;
    }

    Opening opening() {
        return opening;
    }

    Closing closing() {
        return closing;
    }

    @Override
    public String toString() {
        return text;
    }
}
