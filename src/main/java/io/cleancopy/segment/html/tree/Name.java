package io.cleancopy.segment.html.tree;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
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

    private static final String[] TRAITS = {
        "area base basefont bgsound br col embed frame hr img input keygen link meta param source" + " track wbr",
        "address applet area article aside base basefont bgsound blockquote body br button caption center col colgroup dd"
                + " details dir div dl dt embed fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6"
                + " head header hgroup hr html iframe img input keygen li link listing main marquee menu meta nav noembed"
                + " noframes noscript object ol p param plaintext pre script search section select source style summary"
                + " table tbody td template textarea tfoot th thead title tr track ul wbr xmp",
        "applet caption html marquee object select table td template th",
        "ol ul",
        "button",
        "html table template",
        "dd dt li optgroup option p rb rp rt rtc",
        "iframe noembed noframes script style xmp",
        "textarea title",
        "b big blockquote body br center code dd div dl dt em embed font h1 h2 h3 h4 h5 h6 head hr i img li listing menu"
                + " meta nobr ol p pre ruby s small span strike strong sub sup table tt u ul var",
        "h1 h2 h3 h4 h5 h6",
        "td th",
        "tbody tfoot thead",
        "caption col colgroup tbody td tfoot th thead tr"
    };

    private static final Map<Opening, String> OPENINGS = Map.ofEntries(
            Map.entry(
                    Opening.BLOCK,
                    "address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer"
                            + " header hgroup main menu nav ol p search section summary ul"),
            Map.entry(Opening.HEADING, "h1 h2 h3 h4 h5 h6"),
            Map.entry(Opening.PREFORMATTED, "listing pre"),
            Map.entry(Opening.FORM, "form"),
            Map.entry(Opening.LIST_ITEM, "li"),
            Map.entry(Opening.TERM, "dd dt"),
            Map.entry(Opening.BUTTON, "button"),
            Map.entry(Opening.ANCHOR, "a"),
            Map.entry(Opening.FORMATTING, "b big code em font i s small strike strong tt u"),
            Map.entry(Opening.NOBR, "nobr"),
            Map.entry(Opening.OBJECT, "applet marquee object"),
            Map.entry(Opening.TABLE, "table"),
            Map.entry(Opening.EMPTY, "area br embed img keygen wbr"),
            Map.entry(Opening.INPUT, "input"),
            Map.entry(Opening.PART, "param source track"),
            Map.entry(Opening.RULE, "hr"),
            Map.entry(Opening.IMAGE, "image"),
            Map.entry(Opening.TEXT, "iframe noembed noframes script style textarea title"),
            Map.entry(Opening.LISTING_TEXT, "xmp"),
            Map.entry(Opening.SELECT, "select"),
            Map.entry(Opening.OPTION, "option"),
            Map.entry(Opening.OPTION_GROUP, "optgroup"),
            Map.entry(Opening.RUBY_BASE, "rb rtc"),
            Map.entry(Opening.RUBY_TEXT, "rp rt"),
            Map.entry(Opening.SVG, "svg"),
            Map.entry(Opening.HEAD_EMPTY, "base basefont bgsound link meta"),
            Map.entry(Opening.NOSCRIPT, "noscript"),
            Map.entry(Opening.IGNORED, "caption col colgroup frame head tbody td tfoot th thead tr"),
            Map.entry(Opening.HTML, "html"),
            Map.entry(Opening.BODY, "body"),
            Map.entry(Opening.INTRICATE, "frameset math plaintext"),
            Map.entry(Opening.TEMPLATE, "template"),
            Map.entry(
                    Opening.ORDINARY,
                    "abbr acronym audio bdi bdo canvas cite command data datalist del device dfn ins kbd label legend map mark"
                            + " menuitem meter output picture progress q ruby samp slot span sub sup"
                            + " time var video"));

    private static final Map<Closing, String> CLOSINGS = Map.ofEntries(
            Map.entry(
                    Closing.BLOCK,
                    "address article aside blockquote button center details dialog dir div dl fieldset figcaption figure"
                            + " footer header hgroup listing main menu nav ol pre search section select summary ul"),
            Map.entry(Closing.FORMATTING, "a b big code em font i nobr s small strike strong tt u"),
            Map.entry(Closing.OBJECT, "applet marquee object"),
            Map.entry(Closing.LIST_ITEM, "li"),
            Map.entry(Closing.PARAGRAPH, "p"),
            Map.entry(Closing.TERM, "dd dt"),
            Map.entry(Closing.HEADING, "h1 h2 h3 h4 h5 h6"),
            Map.entry(Closing.LINE_BREAK, "br"),
            Map.entry(Closing.FORM, "form"),
            Map.entry(Closing.BODY, "body"),
            Map.entry(Closing.HTML, "html"));

    private static final int SLOTS = 1024;
    private static final Name[] SLOT_NAMES = new Name[SLOTS];
    private static final int COUNT;

    static {
        var openings = new HashMap<String, Opening>();
        OPENINGS.forEach((opening, names) -> words(names).forEach(name -> openings.put(name, opening)));
        var closings = new HashMap<String, Closing>();
        CLOSINGS.forEach((closing, names) -> words(names).forEach(name -> closings.put(name, closing)));
        int number = 0;
        for (var entry : openings.entrySet()) {
            String text = entry.getKey();
            var name = new Name(
                    text, ++number, traits(text), entry.getValue(), closings.getOrDefault(text, Closing.ORDINARY));
            int slot = slot(hash(name.ascii, 0, name.ascii.length));
            while (SLOT_NAMES[slot] != null) {
                slot = slot(slot + 1);
            }
            SLOT_NAMES[slot] = name;
        }
        COUNT = number + 1;
    }

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
    static final Name KEYGEN = known("keygen");
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

    private Name(String text, int number, int traits, Opening opening, Closing closing) {
        this.text = text;
        this.ascii = text.getBytes(StandardCharsets.US_ASCII);
        this.number = number;
        this.traits = traits;
        this.opening = opening;
        this.closing = closing;
    }

    private static Set<String> words(String names) {
        return new HashSet<>(Set.of(names.split(" ")));
    }

    private static int traits(String text) {
        int traits = 0;
        for (int bit = 0; bit < TRAITS.length; bit++) {
            traits |= words(TRAITS[bit]).contains(text) ? 1 << bit : 0;
        }
        return traits;
    }

    /** A name that HTML does not know. */
    static Name unknown(String text) {
        return new Name(text, 0, 0, Opening.UNKNOWN, Closing.ORDINARY);
    }

    /** The name written in the bytes, in whatever case; null when HTML does not know it. */
    static @Nullable Name known(byte[] bytes, int from, int to) {
        int slot = slot(hash(bytes, from, to));
        for (var name = SLOT_NAMES[slot]; name != null; name = SLOT_NAMES[slot]) {
            if (name.isAt(bytes, from, to)) {
                return name;
            }
            slot = slot(slot + 1);
        }
        return null;
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

    private boolean isAt(byte[] bytes, int from, int to) {
        if (to - from != ascii.length) {
            return false;
        }
        for (int i = 0; i < ascii.length; i++) {
            if (small(bytes[from + i]) != ascii[i]) {
                return false;
            }
        }
        return true;
    }

    private static int hash(byte[] bytes, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + small(bytes[i]);
        }
        return hash;
    }

    private static int slot(int hash) {
        return (hash ^ hash >>> 10) & SLOTS - 1;
    }

    private static int small(byte b) {
        return b >= 'A' && b <= 'Z' ? b + ('a' - 'A') : b;
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
        return COUNT;
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
