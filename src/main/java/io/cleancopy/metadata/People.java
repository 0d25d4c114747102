package io.cleancopy.metadata;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects the people and the wire of a list such as {@code Associated Press writers Jane Doe in Lisbon and John Smith}. */
final class People {
    private static final int MOST_UNKNOWN_WORDS = 6;
    private static final List<String> PLACE_WORDS = List.of(" in ", " from ", " at ", " of ", " for ");

    private final Words words;
    private final Set<String> names = new LinkedHashSet<>();
    private @Nullable String source;
    private boolean prose;

    People(Words words) {
        this.words = words;
    }

    @Nullable
    String source() {
        return source;
    }

    /** What was collected; null when nothing was, or when prose stood in the list. */
    @Nullable
    AgencyLine line() {
        return prose || (source == null && names.isEmpty()) ? null : new AgencyLine(source, List.copyOf(names));
    }

    /** Takes a list apart at commas and at words like {@code and}. */
    void add(String list) {
        int start = 0;
        for (int i = 0; i < list.length(); i++) {
            char c = list.charAt(i);
            if (",，、:：".indexOf(c) >= 0) {
                item(list.substring(start, i));
                start = i + 1;
            } else if (c == ' ') {
                var and = words.at(list, i + 1, WordKind.AND);
                int end = and == null ? (list.startsWith("& ", i + 1) ? i + 2 : -1) : and.to();
                if (end > 0 && Digits.has(list, end, ' ')) {
                    item(list.substring(start, i));
                    start = end;
                    i = end - 1;
                }
            }
        }
        item(list.substring(start));
    }

    private void item(String given) {
        String item = given.strip();
        for (String in : PLACE_WORDS) {
            int at = item.indexOf(in);
            item = at > 0 ? item.substring(0, at) : item;
        }
        while (!item.isEmpty()
                && ".;()（）".indexOf(item.charAt(item.length() - 1)) >= 0
                && !Names.endsWithSuffix(item)) {
            item = item.substring(0, item.length() - 1).strip();
        }
        if (item.startsWith("the ") || item.startsWith("der ")) {
            item = item.substring(4);
        }
        if (!item.isEmpty()) {
            person(item);
        }
    }

    private void person(String item) {
        String wire = Agencies.wire(item);
        if (wire != null) {
            source = source == null ? wire : source;
            return;
        }
        String name = withoutPaper(item.substring(Math.max(0, roleEnd(item))).strip());
        if (Names.isName(name, words) || Names.isLabelledName(name, words)) {
            names.add(Names.clean(name));
        } else if (Names.lowercaseWords(name, words) > 0 || Tokens.count(name) > MOST_UNKNOWN_WORDS) {
            prose = true;
        }
    }

    /** {@code Sentinel's Jane Doe}. */
    private static String withoutPaper(String name) {
        int space = name.indexOf(' ');
        boolean paper = space > 2 && name.startsWith("s", space - 1) && "'’".indexOf(name.charAt(space - 2)) >= 0;
        return paper ? name.substring(space + 1) : name;
    }

    /** One past {@code Associated Press writers}; the wire before the role is the source; -1 without a role. */
    private int roleEnd(String item) {
        for (int i = 0; i >= 0 && i < item.length(); i = next(item, i)) {
            var role = words.at(item, i, WordKind.ROLE);
            if (role != null && Digits.has(item, role.to(), ' ')) {
                String before = item.substring(0, i).strip();
                String wire = Agencies.wire(before);
                source = source == null ? wire : source;
                return Names.lowercaseWords(before, words) == 0 ? role.to() : -1;
            }
        }
        return -1;
    }

    private static int next(String item, int i) {
        int space = item.indexOf(' ', i);
        return space < 0 ? -1 : space + 1;
    }
}
