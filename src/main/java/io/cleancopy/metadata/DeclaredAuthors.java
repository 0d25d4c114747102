package io.cleancopy.metadata;

import io.cleancopy.draft.Draft;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The authors that a page declares. Of all places the first that names a person in full wins, after those the first that
 * names anybody.
 *
 * @param names as printed, without labels, roles and addresses; no agency, not the site itself
 * @param agency the first wire that stands among them
 */
record DeclaredAuthors(List<String> names, @Nullable String agency) {
    private static final String[] PLACES = {
        "json-ld:author",
        "json-ld:other-author",
        "citation_author",
        "parsely-author",
        "sailthru.author",
        "byl",
        "byline",
        "article_author",
        "article:author_name",
        "author_name",
        "cxenseparse:author",
        "dc.creator",
        "dcterms.creator",
        "dcsext.author",
        "mediator_author",
        "authors",
        "itemprop:author",
        "author",
        "article:author",
        "article.author",
        "og:article:author",
        "creator",
        "record:author"
    };

    /** What pages that count words call a person beside them: {@code twitter:label1} is {@code Written by}. */
    private static final String[][] LABELLED = {{"twitter:label1", "twitter:data1"}, {"twitter:label2", "twitter:data2"}
    };

    /** Nobody's name, whatever the page says. */
    private static final Set<String> NOBODY = Set.of(
            "admin",
            "administrator",
            "author",
            "editor",
            "editors",
            "guest",
            "none",
            "null",
            "root",
            "staff",
            "undefined",
            "unknown",
            "user",
            "webmaster",
            "anonymous",
            "redaktion",
            "redaction",
            "redacción",
            "redazione",
            "rédaction",
            "redactie",
            "redakcja",
            "redaktionen",
            "newsroom",
            "webdesk",
            "web desk",
            "news desk",
            "newsdesk",
            "staff writer",
            "staff reporter",
            "staff report",
            "staff writers",
            "online desk",
            "wire",
            "agencies",
            "agency",
            "n/a",
            "no author",
            "guest author",
            "by");

    private static final Pattern APART = Pattern.compile("[\n;|•·]|\\s[-–—]\\s|\\s/\\s");
    private static final Pattern COMMA = Pattern.compile("[,、，]");

    private static final int MOST = 40;
    private static final int LONGEST_NAME = 60;
    private static final int MOST_WORDS = 6;

    /** A name with its role and paper; more is a biography. */
    private static final int LONGEST_ITEM = 200;

    DeclaredAuthors {
        names = List.copyOf(names);
    }

    static DeclaredAuthors of(Draft draft) {
        var site = SiteNames.of(draft);
        var words = Words.of(draft.language());
        List<String> some = List.of();
        String agency = null;
        var values = values(draft);
        for (String value : values) {
            var found = read(value, site, words);
            agency = agency == null ? found.agency() : agency;
            if (found.names().stream().anyMatch(DeclaredAuthors::isFull)) {
                return new DeclaredAuthors(found.names(), agency);
            }
            some = some.isEmpty() ? found.names() : some;
        }
        return new DeclaredAuthors(some.isEmpty() ? owner(values, site, words) : some, agency);
    }

    /** Whether a name is more than a login name or a first name. */
    static boolean isFull(String name) {
        return name.indexOf(' ') > 0 || Edges.isUnspaced(name.charAt(0));
    }

    /** Sites of one person are called as the person is. */
    private static List<String> owner(List<String> values, SiteNames site, Words words) {
        for (String value : values) {
            boolean person = value.indexOf(' ') > 0 && Names.isName(value, words) && !MastheadName.isName(value);
            if (person && site.isSite(value)) {
                return List.of(Names.clean(value));
            }
        }
        return List.of();
    }

    private static List<String> values(Draft draft) {
        var declared = draft.page().declared();
        var values = new ArrayList<String>();
        for (String key : PLACES) {
            String value = declared.get(key);
            if (value != null) {
                values.add(value);
            }
        }
        for (String[] pair : LABELLED) {
            String label = declared.get(pair[0]);
            String value = declared.get(pair[1]);
            if (label != null && value != null && Byline.isLabel(label, "und")) {
                values.add(value);
            }
        }
        return values;
    }

    /** The people in a value, which may hold several, with all that pages put beside them. */
    static DeclaredAuthors read(String value, SiteNames site, Words words) {
        var names = new LinkedHashSet<String>();
        String agency = null;
        boolean first = true;
        for (String item : items(value, site, words)) {
            String bare = withoutLabel(item, words);
            boolean place = !first && (KnownNames.isPlace(bare) || KnownNames.isRegion(bare));
            first = false;
            if (place) {
                continue;
            }
            var wire = Agencies.of(bare);
            if (wire != null) {
                agency = agency == null && wire.isWire() ? wire.name() : agency;
                continue;
            }
            String name = name(bare, site, words);
            if (name != null && names.size() < MOST && !holds(names, name)) {
                names.add(name);
            }
        }
        return new DeclaredAuthors(people(names, words), agency);
    }

    /** Beside a person's name, what is no name is a role, a team or a degree. */
    private static List<String> people(Set<String> names, Words words) {
        var all = List.copyOf(names);
        if (all.size() < 2 || !Names.isName(all.get(0), words)) {
            return all;
        }
        return all.stream()
                .filter(name -> Names.isName(name, words) || KnownNames.startsWithGivenName(name))
                .filter(name -> !NameAndRole.endsWithRole(name, words))
                .toList();
    }

    private static boolean holds(Set<String> names, String name) {
        return names.stream().anyMatch(other -> other.equalsIgnoreCase(name));
    }

    private static @Nullable String name(String item, SiteNames site, Words words) {
        if (item.length() > LONGEST_ITEM) {
            return null;
        }
        String text = withoutTail(item, words);
        boolean address = text.indexOf('@') >= 0 || text.indexOf('/') >= 0 || text.startsWith("www.") || isHost(text);
        boolean length = text.length() > 1 && text.length() <= LONGEST_NAME && Tokens.count(text) <= MOST_WORDS;
        if (address || !length || !Tokens.hasLetter(text)) {
            return null;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        if (words.is(text, WordKind.AND) || words.is(text, WordKind.FUNCTION)) {
            return null;
        }
        return NOBODY.contains(lower) || Names.isSuffix(text) || site.isSite(text) ? null : Names.clean(text);
    }

    /** Whether it begins with the name of a host and goes on, {@code harbour.example developer}, or holds a label. */
    private static boolean isHost(String text) {
        int space = text.indexOf(' ');
        int dot = text.indexOf('.');
        boolean host = dot > 1
                && dot + 1 < space
                && Character.isLowerCase(text.charAt(dot - 1))
                && Character.isLowerCase(text.charAt(dot + 1));
        return host || text.indexOf(": ") > 0;
    }

    /** The parts between commas, semicolons, bars and {@code and}; {@code Doe, Jane} is one name. */
    private static List<String> items(String value, SiteNames site, Words words) {
        var items = new ArrayList<String>();
        for (String line : APART.split(value)) {
            String bare = trimmed(line);
            if (site.isSite(bare)) {
                continue;
            }
            int comma = bare.indexOf(',');
            boolean inverted = comma > 0
                    && comma == bare.lastIndexOf(',')
                    && bare.indexOf(' ') > comma
                    && Names.isName(bare.substring(comma + 1).strip() + " " + bare.substring(0, comma), words)
                    && !Names.isSuffix(bare.substring(comma + 1).strip())
                    && bare.substring(comma + 1).strip().indexOf(' ') < 0;
            if (inverted) {
                items.add(bare.substring(comma + 1).strip() + " " + bare.substring(0, comma));
                continue;
            }
            for (String part : COMMA.split(bare)) {
                split(part.strip(), words, items);
            }
        }
        return items;
    }

    private static String trimmed(String line) {
        int from = 0;
        int to = line.length();
        while (from < to && " ,".indexOf(line.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && " ,".indexOf(line.charAt(to - 1)) >= 0) {
            to--;
        }
        return line.substring(from, to);
    }

    private static void split(String part, Words words, List<String> items) {
        int from = 0;
        for (int i = part.indexOf(' '); i > 0; i = part.indexOf(' ', i + 1)) {
            int end = i >= from ? andEnd(part, i + 1, words) : -1;
            if (end > 0) {
                items.add(part.substring(from, i).strip());
                from = end;
            }
        }
        int start = from == 0 ? Math.max(0, andEnd(part, 0, words)) : from;
        items.add(part.substring(Math.min(start, part.length())).strip());
    }

    private static int andEnd(String text, int at, Words words) {
        if (text.startsWith("& ", at)) {
            return at + 2;
        }
        var and = words.at(text, at, WordKind.AND);
        return and != null && Digits.has(text, and.to(), ' ') ? and.to() + 1 : -1;
    }

    private static String withoutLabel(String item, Words words) {
        var label = words.at(item, 0, WordKind.BYLINE);
        if (label == null || label.to() >= item.length()) {
            return item;
        }
        int at = Digits.has(item, label.to(), ':') ? label.to() + 1 : label.to();
        boolean parts = at > label.to() || (label.value() == 1 && item.charAt(at) == ' ');
        return parts ? item.substring(at).strip() : item;
    }

    /** Roles, places in brackets and outlets behind a name; an item that is nothing else is empty. */
    private static String withoutTail(String item, Words words) {
        int bracket = item.indexOf('(');
        String text = (bracket > 0 ? item.substring(0, bracket) : item).strip();
        if (words.is(text, WordKind.ROLE)) {
            return "";
        }
        int end = NameAndRole.nameEnd(text, words);
        String name = text.substring(0, Math.max(0, end));
        boolean person = KnownNames.startsWithGivenName(name) || Names.isName(name, words);
        return end > 0 && person ? name : text;
    }
}
