package io.cleancopy.segment.html.tree;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Pages of tags, texts and oddities thrown together: the same page for the same number. */
final class Soup {
    private static final List<String> NAMES = List.of("""
            a a abbr address area article aside b b base big blockquote body body br br button caption center code col
            colgroup dd details dialog div div div dl dt em embed fieldset figcaption figure font footer form frame h1 h2
            h3 head header hr html i iframe image img input kbd label li li link listing main map marquee menu meta nav
            nobr noembed noframes noscript object ol optgroup option p p p param pre rb rp rt rtc ruby s script search
            section select small span span strong style sub summary svg table table tbody td td template textarea tfoot
            th thead time title tr tr track tt u ul var video wbr xmp boat x-bar g path desc foreignObject math
            plaintext frameset slot command tк x=y b, İx K?!"'
            """.strip().split("\\s+"));

    /** Of which formatting that goes across blocks is made. */
    private static final List<String> FORMATTING =
            List.of("a a b b i font nobr u p p div div span li h1 table tr td object button svg desc".split(" "));

    private static final List<String> TEXTS = List.of(
            "boat",
            " ",
            "\n",
            " quay ",
            "&amp;",
            "&nbsp;",
            "&#32;",
            "a & b",
            "< b",
            "\r\n",
            "x&lt",
            "é",
            "&copy",
            "<",
            "</ >",
            "&notit;",
            " \t",
            "\f",
            "]]>",
            "-->",
            "\"",
            "&#10;",
            "&NewLine;",
            "&#x80;",
            "&#0;");

    private static final List<String> ATTRIBUTES = List.of(
            "",
            " ",
            " class=x",
            " id='a b'",
            " hidden",
            " type=hidden",
            " href=\"/a?b=1&amp;c=2&d\"",
            " class=a class=b",
            " x=y/",
            " =x",
            " \"q",
            " title=\"a>b\"",
            " /",
            " / class=z",
            " value='&copy=1'",
            " content=a'b",
            " Lang = en ",
            " rel\n=\nauthor",
            " itemprop=",
            " color=red",
            " name=<x");

    private static final List<String> ODDITIES = List.of(
            "<!--c-->",
            "<!-->",
            "<!--->",
            "<!--a--!>",
            "<!-- - -- -->",
            "<!x>",
            "<?php a ?>",
            "<!doctype html>",
            "</>",
            "<!doctype html public \"a\">",
            "<![CDATA[x]]>",
            "</ x>",
            "<!---->",
            "<!doctype>",
            "<?xml version=1?>",
            "<!----!>",
            "<!-- <script> -->");

    private final Random random;
    /** Pages of few names have more of what belongs together. */
    private final List<String> names;

    private Soup(long number) {
        random = new Random(number);
        names = names(random.nextInt(4));
    }

    private List<String> names(int kind) {
        int first = random.nextInt(NAMES.size() - 6);
        return kind == 0 ? NAMES.subList(first, first + 6) : kind == 1 ? FORMATTING : NAMES;
    }

    static String page(long number) {
        return new Soup(number).page();
    }

    private String page() {
        var page = new StringBuilder(random.nextInt(3) > 0 ? "<!doctype html>" : "");
        if (random.nextInt(10) == 0) {
            page.append(("<" + name() + "><" + name() + ">").repeat(10 + random.nextInt(150)));
        }
        int pieces = 1 + random.nextInt(random.nextInt(4) == 0 ? 60 : 14);
        for (int i = 0; i < pieces; i++) {
            page.append(piece(random.nextInt(20)));
        }
        return page.toString();
    }

    private String piece(int kind) {
        if (kind < 9) {
            String attribute = random.nextInt(3) == 0 ? one(ATTRIBUTES) : "";
            return "<" + name() + attribute + (random.nextInt(12) == 0 ? "/>" : ">");
        }
        if (kind < 14) {
            return "</" + name() + (random.nextInt(15) == 0 ? " x=y>" : ">");
        }
        return one(kind < 19 ? TEXTS : ODDITIES);
    }

    private String name() {
        String name = random.nextInt(names == FORMATTING ? 30 : 4) == 0 ? one(NAMES) : one(names);
        return random.nextInt(40) == 0 ? name.toUpperCase(Locale.ROOT) : name;
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
