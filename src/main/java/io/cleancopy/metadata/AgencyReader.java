package io.cleancopy.metadata;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells apart the forms in which pages name their wires and helpers. */
final class AgencyReader {
    private static final int MOST_SOURCE_WORDS = 8;
    private static final int LONGEST_PRINTED_SOURCE = 16;

    private final String text;
    private final Words words;
    private final People people;

    private AgencyReader(String text, Words words) {
        this.text = text;
        this.words = words;
        people = new People(words);
    }

    static @Nullable AgencyLine read(String text, Words words) {
        var reader = new AgencyReader(text, words);
        var source = reader.source();
        if (source != null) {
            return new AgencyLine(source, List.of());
        }
        var help = words.at(text, 0, WordKind.HELP);
        if (help != null && reader.awaitsPeople(help.to())) {
            reader.helpers();
            return reader.people.line();
        }
        return reader.contributed();
    }

    /** {@code dpa}, {@code © dpa-infocom, dpa:240516-…}, {@code Source: AFP}, {@code mit dpa}. */
    private @Nullable String source() {
        int at = text.charAt(0) == '©' ? Digits.skipSpaces(text, 1) : 0;
        var label = words.at(text, at, WordKind.SOURCE);
        var also = label == null ? words.at(text, at, WordKind.ALSO) : null;
        if (label != null) {
            at = afterColon(label.to());
        } else if (also != null && Digits.has(text, also.to(), ' ')) {
            at = also.to() + 1;
        }
        if (at >= text.length() || Tokens.count(text) > MOST_SOURCE_WORDS) {
            return null;
        }
        if (label == null && text.length() - at == 2 && !text.endsWith("AP")) {
            return null;
        }
        String wire = wires(at);
        boolean printed = wire == null && label != null && at > label.to() && Edges.isUnspaced(text.charAt(at));
        return printed && text.length() - at <= LONGEST_PRINTED_SOURCE && text.indexOf(' ', at) < 0
                ? text.substring(at)
                : wire;
    }

    /** The first wire of a list that holds nothing else; numbers of dispatches are no more. */
    private @Nullable String wires(int from) {
        String whole = Agencies.wire(text.substring(from));
        if (whole != null) {
            return whole;
        }
        String first = null;
        for (int start = from; start < text.length(); ) {
            int end = start;
            while (end < text.length() && ",/|; (".indexOf(text.charAt(end)) < 0) {
                end++;
            }
            String part = text.substring(start, end);
            String wire = Agencies.wire(part);
            boolean number = part.startsWith("dpa:") || !Tokens.hasLetter(part) || words.is(part, WordKind.AND);
            if (wire == null && !number) {
                return null;
            }
            first = first == null ? wire : first;
            start = end + 1;
        }
        return first;
    }

    private int afterColon(int at) {
        int i = at;
        while (i < text.length() && ":： ".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    private boolean awaitsPeople(int at) {
        int i = afterColon(at);
        if (i >= text.length()) {
            return false;
        }
        char c = text.charAt(i);
        boolean name = Character.isUpperCase(c)
                || Edges.isUnspaced(c)
                || text.startsWith("the ", i)
                || text.startsWith("der ", i);
        return i > at && (name || Agencies.of(text.substring(i)) != null);
    }

    /** {@code Reporting by A in B; Editing by C and D}. */
    private void helpers() {
        int start = 0;
        for (int i = 1; i <= text.length(); i++) {
            boolean end = i == text.length() || ";；".indexOf(text.charAt(i)) >= 0;
            boolean stop = !end && text.startsWith(". ", i) && words.at(text, i + 2, WordKind.HELP) != null;
            if (end || stop) {
                String item = text.substring(start, i).strip();
                var help = words.at(item, 0, WordKind.HELP);
                people.add(help == null ? item : item.substring(help.to()));
                start = Math.min(text.length(), i + 1);
            }
        }
    }

    /** {@code Jane Doe in Lisbon contributed to this report}. */
    private @Nullable AgencyLine contributed() {
        for (int space = text.indexOf(' '); space > 0; space = text.indexOf(' ', space + 1)) {
            var phrase = words.at(text, space + 1, WordKind.CONTRIBUTED);
            if (phrase == null) {
                continue;
            }
            String tail = text.substring(phrase.to()).strip();
            boolean place =
                    tail.isEmpty() || (tail.startsWith("from ") && Names.lowercaseWords(tail.substring(5), words) == 0);
            if (!place) {
                return null;
            }
            people.add(text.substring(0, space));
            boolean bare = text.substring(space + 1).equals("contributed");
            return bare && people.source() == null ? null : people.line();
        }
        return null;
    }
}
