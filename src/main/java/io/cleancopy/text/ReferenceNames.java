package io.cleancopy.text;

import java.util.HashMap;
import java.util.Map;

/** The names of character references that HTML 4 knows, and {@code apos}. */
final class ReferenceNames {
    /** From U+00A0, in order. */
    private static final String LATIN_1 =
            "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute"
                    + " micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml"
                    + " Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc"
                    + " Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml"
                    + " aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc"
                    + " otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

    /** From U+0391 and U+03B1, in order; U+03A2 has no name. */
    private static final String GREEK =
            "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau"
                    + " upsilon phi chi psi omega";

    private static final String[] OTHERS = {
        "quot\"",
        "amp&",
        "lt<",
        "gt>",
        "apos'",
        "OEligŒ",
        "oeligœ",
        "ScaronŠ",
        "scaronš",
        "YumlŸ",
        "fnofƒ",
        "circˆ",
        "tilde˜",
        "ensp\u2002",
        "emsp\u2003",
        "thinsp\u2009",
        "zwnj\u200C",
        "zwj\u200D",
        "lrm\u200E",
        "rlm\u200F",
        "ndash–",
        "mdash—",
        "lsquo‘",
        "rsquo’",
        "sbquo‚",
        "ldquo“",
        "rdquo”",
        "bdquo„",
        "dagger†",
        "Dagger‡",
        "bull•",
        "hellip…",
        "permil‰",
        "prime′",
        "Prime″",
        "lsaquo‹",
        "rsaquo›",
        "oline‾",
        "frasl⁄",
        "euro€",
        "imageℑ",
        "weierp℘",
        "realℜ",
        "trade™",
        "alefsymℵ",
        "larr←",
        "uarr↑",
        "rarr→",
        "darr↓",
        "harr↔",
        "crarr↵",
        "lArr⇐",
        "uArr⇑",
        "rArr⇒",
        "dArr⇓",
        "hArr⇔",
        "forall∀",
        "part∂",
        "exist∃",
        "empty∅",
        "nabla∇",
        "isin∈",
        "notin∉",
        "ni∋",
        "prod∏",
        "sum∑",
        "minus−",
        "lowast∗",
        "radic√",
        "prop∝",
        "infin∞",
        "ang∠",
        "and∧",
        "or∨",
        "cap∩",
        "cup∪",
        "int∫",
        "there4∴",
        "sim∼",
        "cong≅",
        "asymp≈",
        "ne≠",
        "equiv≡",
        "le≤",
        "ge≥",
        "sub⊂",
        "sup⊃",
        "nsub⊄",
        "sube⊆",
        "supe⊇",
        "oplus⊕",
        "otimes⊗",
        "perp⊥",
        "sdot⋅",
        "lceil⌈",
        "rceil⌉",
        "lfloor⌊",
        "rfloor⌋",
        "lang\u27E8",
        "rang\u27E9",
        "loz◊",
        "spades♠",
        "clubs♣",
        "hearts♥",
        "diams♦",
        "thetasymϑ",
        "upsihϒ",
        "pivϖ"
    };

    private static final Map<String, Integer> CODE_POINTS = codePoints();

    private ReferenceNames() {}

    /** The code point of a name; -1 when there is none. */
    static int codePoint(String name) {
        return CODE_POINTS.getOrDefault(name, -1);
    }

    private static Map<String, Integer> codePoints() {
        var codePoints = new HashMap<String, Integer>();
        int c = 0xA0;
        for (String name : LATIN_1.split(" ")) {
            codePoints.put(name, c++);
        }
        c = 'α';
        for (String name : GREEK.split(" ")) {
            codePoints.put(name, c);
            if (c != 'ς') {
                codePoints.put(Character.toUpperCase(name.charAt(0)) + name.substring(1), c - 0x20);
            }
            c++;
        }
        for (String other : OTHERS) {
            int last = other.length() - 1;
            codePoints.put(other.substring(0, last), (int) other.charAt(last));
        }
        return Map.copyOf(codePoints);
    }
}
