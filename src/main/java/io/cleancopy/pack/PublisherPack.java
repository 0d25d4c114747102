package io.cleancopy.pack;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a pack's file says. {@link PackFile} reads it.
 *
 * @param name the publisher's name, as the column has it
 * @param hosts of its pages, without {@code www.}; those below them count as well
 * @param recognisedBy lines at the head of a page by which it is recognised where it tells no host
 * @param lines whole lines that are no body, as phrases
 * @param patterns whole lines that are no body, as patterns
 * @param masthead the name as it is printed on the page, beside {@code name} itself
 * @param slogans lines that stand with the masthead
 * @param sections names of sections
 * @param endMarks lines after which nothing belongs to the article, as phrases
 * @param zone of times that are printed without one
 * @param removes lines that the pack takes
 * @param keeps lines that it does not
 */
record PublisherPack(
        String name,
        List<String> hosts,
        List<String> recognisedBy,
        List<Entry> lines,
        List<Entry> patterns,
        List<String> masthead,
        List<String> slogans,
        List<String> sections,
        List<Entry> endMarks,
        @Nullable ZoneId zone,
        Era era,
        List<Said> removes,
        List<Said> keeps) {
    PublisherPack {
        hosts = List.copyOf(hosts);
        recognisedBy = List.copyOf(recognisedBy);
        lines = List.copyOf(lines);
        patterns = List.copyOf(patterns);
        masthead = List.copyOf(masthead);
        slogans = List.copyOf(slogans);
        sections = List.copyOf(sections);
        endMarks = List.copyOf(endMarks);
        removes = List.copyOf(removes);
        keeps = List.copyOf(keeps);
    }
}
