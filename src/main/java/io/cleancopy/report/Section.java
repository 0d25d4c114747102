package io.cleancopy.report;

import static io.cleancopy.report.html.Tag.tag;

import io.cleancopy.report.html.Numbers;
import io.cleancopy.report.html.Tag;

/** What the sections of the report have in common. */
final class Section {
    private Section() {}

    static Tag section(String id, String title) {
        return tag("section").id(id).add(tag("h2").text(title));
    }

    static Tag lead(String words) {
        return tag("p").css("lead").text(words);
    }

    static Tag none(String words) {
        return tag("p").css("none").text(words);
    }

    /** A figure in a table. */
    static Tag figure(long number) {
        return tag("td").css(number == 0 ? "num zero" : "num").text(Numbers.grouped(number));
    }

    /** {@code 1 page}, {@code 2 pages}. */
    static String count(long number, String noun) {
        return Numbers.grouped(number) + " " + noun + (number == 1 ? "" : "s");
    }

    /** A publisher's name, or words for none. */
    static Tag publisher(String element, String name) {
        return name.isEmpty()
                ? tag(element).add(tag("em").text("not known"))
                : tag(element).value(name);
    }
}
