package io.cleancopy.segment.html.tree;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The names that HTML knows, and what its standard says of them. Made with {@link Name}, by way of which alone it is asked:
 * each would wait for the other otherwise.
 */
final class NameTable {
    private static final Map<Integer, String> TRAITS = Map.ofEntries(
            Map.entry(
                    Name.VOID,
                    "area base basefont bgsound br col embed frame hr img input keygen link meta param"
                            + " source track wbr"),
            Map.entry(
                    Name.SPECIAL,
                    "address applet area article aside base basefont bgsound blockquote body br button"
                            + " caption center col colgroup dd details dir div dl dt embed fieldset figcaption"
                            + " figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html"
                            + " iframe img input keygen li link listing main marquee menu meta nav noembed noframes"
                            + " noscript object ol p param plaintext pre script search section select source style"
                            + " summary table tbody td template textarea tfoot th thead title tr track ul wbr xmp"),
            Map.entry(Name.SCOPE, "applet caption html marquee object select table td template th"),
            Map.entry(Name.LIST_SCOPE, "ol ul"),
            Map.entry(Name.BUTTON_SCOPE, "button"),
            Map.entry(Name.TABLE_SCOPE, "html table template"),
            Map.entry(Name.IMPLIED, "dd dt li optgroup option p rb rp rt rtc"),
            Map.entry(Name.RAW, "iframe noembed noframes script style xmp"),
            Map.entry(Name.REFERENCES, "textarea title"),
            Map.entry(
                    Name.BREAKS_OUT,
                    "b big blockquote body br center code dd div dl dt em embed font h1 h2 h3 h4 h5 h6"
                            + " head hr i img li listing menu meta nobr ol p pre ruby s small span strike strong sub"
                            + " sup table tt u ul var"),
            Map.entry(Name.HEADING, "h1 h2 h3 h4 h5 h6"),
            Map.entry(Name.CELL, "td th"),
            Map.entry(Name.TABLE_BODY, "tbody tfoot thead"),
            Map.entry(Name.TABLE_PART, "caption col colgroup tbody td tfoot th thead tr"));

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
            Map.entry(Opening.INPUT, "input"),
            Map.entry(Opening.PART, "param source track"),
            Map.entry(Opening.RULE, "hr"),
            Map.entry(Opening.IMAGE, "image"),
            Map.entry(Opening.TEXT, "iframe noembed noframes script style textarea title"),
            Map.entry(Opening.LISTING_TEXT, "xmp"),
            Map.entry(Opening.SELECT, "select"),
            Map.entry(Opening.OPTION, "optgroup option"),
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
                    "area br embed img keygen wbr"
                            + " abbr acronym audio bdi bdo canvas cite command data datalist del device dfn ins kbd label legend map mark"
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

    /** By the hash of their letters, or in one of the slots behind. */
    private static final Name[] NAMES = new Name[SLOTS];

    private static final int COUNT;

    static {
        var closings = new HashMap<String, Closing>();
        CLOSINGS.forEach((closing, names) -> words(names).forEach(name -> closings.put(name, closing)));
        var openings = new TreeMap<String, Opening>();
        OPENINGS.forEach((opening, names) -> words(names).forEach(name -> openings.put(name, opening)));
        int number = 0;
        for (var entry : openings.entrySet()) {
            String text = entry.getKey();
            var closing = closings.getOrDefault(text, Closing.ORDINARY);
            var name = new Name(text, ++number, traits(text), entry.getValue(), closing);
            NAMES[slot(text.getBytes(StandardCharsets.US_ASCII), 0, text.length())] = name;
        }
        COUNT = number + 1;
    }

    private NameTable() {}

    private static Set<String> words(String names) {
        return new HashSet<>(Set.of(names.split(" ")));
    }

    private static int traits(String name) {
        int traits = 0;
        for (var trait : TRAITS.entrySet()) {
            traits |= words(trait.getValue()).contains(name) ? trait.getKey() : 0;
        }
        return traits;
    }

    /** One more than the highest number. */
    static int count() {
        return COUNT;
    }

    /** The name written in the bytes, in whatever case; null when HTML does not know it. */
    static @Nullable Name find(byte[] bytes, int from, int to) {
        return NAMES[slot(bytes, from, to)];
    }

    /** Where the name is, or would be. */
    private static int slot(byte[] bytes, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + Bytes.small(bytes[i]);
        }
        int slot = (hash ^ hash >>> 10) & SLOTS - 1;
        while (NAMES[slot] != null && !NAMES[slot].isAt(bytes, from, to)) {
            slot = slot + 1 & SLOTS - 1;
        }
        return slot;
    }
}
