package io.cleancopy.metadata;

import io.cleancopy.metadata.Piece.Type;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the text between a line's times as labels, names, roles, agencies and addresses. Used for one line. */
final class BylineReader {
    private static final int MOST_WORDS = 45;
    private static final int MOST_OF_SENTENCE = 12;

    private final String line;
    private final Words words;
    private final List<Piece> pieces;
    private final Set<String> authors = new LinkedHashSet<>();
    private @Nullable String agency;
    private @Nullable String role;
    private boolean labelled;
    private boolean othersFollow;
    private boolean others;
    private boolean contact;
    private boolean unspaced;
    /** Whether a time or something that is no name came after the names: what follows is a paper or a section. */
    private boolean afterNames;

    private int outlets;
    private int unknown;
    private int lowercase;

    private BylineReader(String line, Words words, List<Piece> pieces) {
        this.line = line;
        this.words = words;
        this.pieces = pieces;
    }

    /** Whether the line has more words than a byline has, or than one has that ends as a sentence does. */
    static boolean isProse(String line) {
        int count = Tokens.count(line);
        return count > MOST_WORDS || count > MOST_OF_SENTENCE && Tokens.endsLikeProse(line);
    }

    /** The byline of a line that is no prose; null when it is none. */
    static @Nullable Byline read(String line, Words words, List<Piece> pieces) {
        var reader = new BylineReader(line, words, pieces);
        if (!reader.readAll() || !reader.isByline()) {
            return null;
        }
        var stamps = StampAssembly.of(line, words, pieces);
        return new Byline(List.copyOf(reader.authors), reader.agency, reader.role, reader.unknown == 0, stamps);
    }

    static List<String> names(String line, Words words, List<Piece> pieces) {
        var reader = new BylineReader(line, words, pieces);
        boolean only = Tokens.count(line) <= MOST_WORDS
                && reader.readAll()
                && reader.unknown == 0
                && reader.outlets == 0
                && !reader.others
                && pieces.stream().noneMatch(Piece::isTime);
        return only ? List.copyOf(reader.authors) : List.of();
    }

    private boolean isByline() {
        boolean known = unknown == 0;
        boolean named = !authors.isEmpty();
        if (lowercase > 3 || (Tokens.endsLikeProse(line) && !(labelled && known))) {
            return false;
        }
        if (labelled) {
            return named || agency != null || role != null;
        }
        boolean evident = role != null || contact || agency != null || (hasDay() && !unspaced);
        return named && known && !others && evident;
    }

    private boolean hasDay() {
        for (var piece : pieces) {
            boolean full = piece.day() != null && !piece.day().isPartial();
            if (full || piece.type() == Type.AGO || piece.type() == Type.LABEL) {
                return true;
            }
        }
        return false;
    }

    /** False as soon as the line turns out to be of another kind. */
    private boolean readAll() {
        for (int i = 0; i < pieces.size(); i++) {
            var piece = pieces.get(i);
            afterNames |= piece.type() == Type.DAY && !authors.isEmpty();
            if (piece.type() == Type.TEXT && !item(i, line.substring(piece.from(), piece.to()))) {
                return false;
            }
        }
        return true;
    }

    private boolean item(int i, String text) {
        var label = words.at(text, 0, WordKind.BYLINE);
        var other = words.at(text, 0, WordKind.NO_AUTHOR);
        if (other != null
                && (label == null || other.to() > label.to())
                && (other.to() < text.length() || isColon(i + 1))) {
            othersFollow = true;
            others = true;
            return true;
        }
        String rest = label == null ? "" : text.substring(label.to()).strip();
        boolean marked = label != null && (rest.isEmpty() ? isColon(i + 1) : KnownNames.startsWithGivenName(rest));
        if (label != null && (label.value() == 1 || marked)) {
            if (rest.isEmpty() || startsName(rest)) {
                return labelled(i, rest);
            }
        }
        if (othersFollow) {
            return true;
        }
        if (labelled) {
            return listed(text);
        }
        return isFirst(i) ? !isColon(i + 1) && listed(text) : later(i, text);
    }

    private boolean labelled(int i, String rest) {
        if (!labelled && !isFirst(i)) {
            boolean apart = i > 0 && pieces.get(i - 1).type() != Type.MARK;
            if (!apart) {
                return false;
            }
            unknown += authors.size();
            authors.clear();
            role = null;
        }
        labelled = true;
        othersFollow = false;
        afterNames = false;
        return rest.isEmpty() || listed(rest);
    }

    /** Text without a label that does not open the line: what follows a name, or a name that is known as one. */
    private boolean later(int i, String text) {
        boolean slash = i > 0 && line.charAt(pieces.get(i - 1).from()) == '/';
        if (slash && Agencies.of(text) != null) {
            return false;
        }
        if (authors.isEmpty() && !KnownNames.startsWithGivenName(text)) {
            leftOver(text);
            return true;
        }
        return listed(text);
    }

    private boolean isFirst(int i) {
        for (int before = 0; before < i; before++) {
            var type = pieces.get(before).type();
            if (type != Type.COUNT
                    && type != Type.READING
                    && !pieces.get(before).isPunctuation()) {
                return false;
            }
        }
        return true;
    }

    private boolean isColon(int i) {
        if (i >= pieces.size() || !pieces.get(i).isPunctuation()) {
            return false;
        }
        char c = line.charAt(pieces.get(i).from());
        return c == ':' || c == '：' || ((c == '/' || c == '／' || c == '・') && words.isChineseJapaneseOrKorean());
    }

    private boolean startsName(String text) {
        char c = text.charAt(0);
        return isHandle(text)
                || Character.isUpperCase(c)
                || Edges.isUnspaced(c)
                || Agencies.of(text) != null
                || Names.startsWithParticle(text)
                || words.at(text, 0, WordKind.ROLE) != null;
    }

    /** Splits at {@code and}. */
    private boolean listed(String text) {
        int from = 0;
        for (int i = text.indexOf(' '); i > 0; i = text.indexOf(' ', i + 1)) {
            int end = andEnd(text, i + 1);
            if (end > 0 && i >= from) {
                single(text.substring(from, i));
                from = end;
            }
        }
        int end = from == 0 ? andEnd(text, 0) : -1;
        single(text.substring(Math.min(text.length(), Math.max(from, end))));
        return true;
    }

    private int andEnd(String text, int at) {
        if (text.startsWith("& ", at)) {
            return at + 2;
        }
        var and = words.at(text, at, WordKind.AND);
        return and != null && Digits.has(text, and.to(), ' ') ? and.to() + 1 : -1;
    }

    private void single(String given) {
        String text = NameAndRole.withoutSection(given.strip(), words);
        int glue = Names.glue(text);
        if (glue > 0 && text.lastIndexOf(' ', glue) > 0 && Names.isLabelledName(text.substring(0, glue), words)) {
            boolean section =
                    !KnownNames.startsWithGivenName(text) && KnownNames.startsWithGivenName(text.substring(glue));
            if (!section) {
                single(text.substring(0, glue));
            }
            single(text.substring(glue));
            return;
        }
        if (text.isEmpty() || text.equals("&") || (!authors.isEmpty() && Names.isSuffix(text))) {
            return;
        }
        if (isContact(text)) {
            contact |= text.indexOf('@') >= 0;
            return;
        }
        var also = words.at(text, 0, WordKind.ALSO);
        var wire = Agencies.of(also == null ? text : text.substring(also.to()).strip());
        if (wire != null) {
            agency = agency == null && wire.isWire() ? wire.name() : agency;
            return;
        }
        int before = authors.size();
        if (!named(text)) {
            leftOver(text);
        }
        afterNames |= authors.size() == before && !authors.isEmpty();
    }

    private boolean named(String text) {
        boolean given = KnownNames.startsWithGivenName(text);
        if (words.at(text, 0, WordKind.ROLE) != null || (!given && NameAndRole.endsWithRole(text, words))) {
            return roleOrNothing(text);
        }
        boolean paper =
                words.at(text, 0, WordKind.OUTLET) != null || KnownNames.isPlace(text) || (!given && afterNames);
        if (!authors.isEmpty() && paper && Names.lowercaseWords(text, words) <= 1) {
            outlets++;
            return true;
        }
        if (Names.isName(text, words)) {
            unspaced |= Edges.isUnspaced(text.charAt(0));
            authors.add(Names.clean(text));
            return true;
        }
        int end = NameAndRole.nameEnd(text, words);
        boolean mayBeName = given || Edges.isUnspaced(text.charAt(0)) || (labelled && authors.isEmpty());
        if (end > 0 && mayBeName) {
            authors.add(Names.clean(text.substring(0, end)));
            String rest = text.substring(end).strip();
            if (words.is(rest, WordKind.TOOL)) {
                return true;
            }
            if (isContact(rest)) {
                contact = true;
            } else if (words.at(rest, 0, WordKind.OUTLET) == null) {
                roleOrNothing(rest);
            }
            return true;
        }
        return labelled && authors.isEmpty() && Names.isLabelledName(text, words) && authors.add(Names.clean(text));
    }

    private void leftOver(String text) {
        if (NameAndRole.endsWithRole(text, words) && (labelled || !authors.isEmpty())) {
            roleOrNothing(text);
            return;
        }
        int lower = Names.lowercaseWords(text, words);
        if (lower == 0 && !authors.isEmpty() && Tokens.count(text) <= 6 && Names.isPlain(text)) {
            outlets++;
            return;
        }
        boolean single = labelled
                && authors.isEmpty()
                && unknown == 0
                && (hasDay() || KnownNames.startsWithGivenName(text + " "));
        if (single && (Names.isSingleName(text, words) || isHandle(text))) {
            authors.add(text);
            return;
        }
        unknown++;
        lowercase += lower;
    }

    private boolean roleOrNothing(String text) {
        if (!labelled && authors.isEmpty()) {
            return false;
        }
        role = role == null ? text : role;
        return true;
    }

    /** One word behind a label and beside a day is how blogs sign: {@code Posted on March 3, 2021 by janed}. */
    private boolean isHandle(String text) {
        return text.length() > 2
                && text.indexOf(' ') < 0
                && hasDay()
                && Character.isLetter(text.charAt(0))
                && !words.is(text, WordKind.FUNCTION)
                && !words.is(text, WordKind.ROLE);
    }

    private static boolean isContact(String text) {
        return text.indexOf(' ') < 0 && (text.indexOf('@') >= 0 || text.startsWith("http") || text.startsWith("www."));
    }
}
