package io.cleancopy.metadata;

import org.jspecify.annotations.Nullable;

/** Reads region, day and agency behind the place, and weighs whether they are a dateline. Used for one paragraph. */
final class DatelineReader {
    private static final int FARTHEST = 90;
    private static final int LONGEST_BRACKET = 60;

    private final String text;
    private final Words words;
    private final DatelinePlace place;
    private int at;
    private int regionEnd;
    private @Nullable String agency;
    private boolean bracket;
    private @Nullable String day;

    private DatelineReader(String text, Words words) {
        this.text = text;
        this.words = words;
        place = DatelinePlace.read(text, words);
        at = place.end();
    }

    static @Nullable Dateline read(String text, Words words) {
        var reader = new DatelineReader(text, words);
        return reader.place.end() < 0 ? null : reader.read();
    }

    /** {@code (CNN) — }: an agency without a place. */
    static @Nullable Dateline agencyOnly(String text) {
        int close = text.indexOf(')');
        if (close < 2 || close > 24) {
            return null;
        }
        String inner = text.substring(1, close);
        String wire = Agencies.wire(inner);
        int end = DatelineEnd.dash(text, close + 1);
        boolean initials = inner.length() <= 5 && DatelinePlace.isUpper(inner);
        boolean named = end > 0 && end < text.length() && (wire != null || initials);
        return named ? new Dateline(null, wire == null ? inner : wire, null, end) : null;
    }

    private @Nullable Dateline read() {
        details();
        int end = end();
        if (end < 0 || end >= text.length() || !isEnough(end)) {
            return null;
        }
        return new Dateline(text.substring(0, Math.max(place.end(), regionEnd)), agency, day, end);
    }

    private void details() {
        for (int part = 0; part < 4 && at < text.length() && at < FARTHEST; part++) {
            boolean comma = text.charAt(at) == ',';
            boolean marked = comma || text.charAt(at) == '.';
            int i = Digits.skipSpaces(text, marked ? at + 1 : at);
            if (i >= text.length()) {
                return;
            }
            boolean found = text.charAt(i) == '('
                    ? bracket(i)
                    : (marked && dayAt(i)) || (comma && regionEnd == 0 && regionAt(i));
            if (!found) {
                return;
            }
        }
    }

    private boolean dayAt(int i) {
        int end = dayEnd(i);
        if (end < 0) {
            return false;
        }
        day = text.substring(i, end);
        at = end;
        return true;
    }

    private int dayEnd(int i) {
        var named = NamedDays.read(text, i, words);
        if (named != null) {
            return named.to();
        }
        var month = words.at(text, i, WordKind.MONTH);
        if (month != null) {
            int number = Digits.skipSpaces(text, month.to());
            return Digits.run(text, number) > 0 ? number + Digits.run(text, number) : -1;
        }
        var weekday = words.at(text, i, WordKind.WEEKDAY);
        if (weekday != null) {
            return weekday.to();
        }
        int run = Digits.run(text, i);
        return run > 0 && run < 3 && text.startsWith(" (", i + run) ? i + run : -1;
    }

    private boolean regionAt(int from) {
        int start = from;
        for (int word = 0; word < 3 && start < text.length(); word++) {
            int stop = DatelinePlace.wordEnd(text, start);
            if (stop == start || !Character.isUpperCase(text.charAt(start))) {
                break;
            }
            at = stop;
            regionEnd = stop;
            if (stop >= text.length() || text.charAt(stop) != ' ') {
                break;
            }
            start = stop + 1;
        }
        return regionEnd > 0;
    }

    /** A bracket with an agency's name; behind a place in capitals any initials will do, behind a day any desk. */
    private boolean bracket(int open) {
        int close = text.indexOf(')', open);
        if (close < 0 || close - open > LONGEST_BRACKET) {
            return false;
        }
        String inner = text.substring(open + 1, close);
        String wire = wireIn(inner);
        boolean initials = inner.length() <= 6 && DatelinePlace.isUpper(inner) && place.capitals();
        boolean desk = place.known() && day != null && DatelineEnd.dash(text, close + 1) > 0;
        if (wire == null && !initials && !desk) {
            return false;
        }
        agency = wire == null && initials ? inner : wire;
        bracket = true;
        at = close + 1;
        return true;
    }

    private static @Nullable String wireIn(String inner) {
        String whole = Agencies.wire(inner);
        for (int i = 0; whole == null && i < inner.length(); i++) {
            char c = inner.charAt(i);
            if (c == ',' || c == '/' || c == ' ') {
                whole = Agencies.wire(inner.substring(0, i));
                whole = whole == null && c == '/'
                        ? Agencies.wire(inner.substring(i + 1).strip())
                        : whole;
            }
        }
        return whole;
    }

    private int end() {
        int named = namedAgency(Digits.skipSpaces(text, Digits.has(text, at, '.') ? at + 1 : at));
        if (named > 0) {
            return named;
        }
        int dash = DatelineEnd.dash(text, at);
        if (dash > 0) {
            return dash;
        }
        if (Digits.has(text, at, ':') && ((place.known() && place.capitals()) || bracket)) {
            return Digits.skipSpaces(text, at + 1);
        }
        boolean wired = bracket && agency != null && Agencies.wire(agency) != null;
        return wired && (place.known() || place.capitals()) ? Digits.skipSpaces(text, at) : -1;
    }

    /** An agency between slashes or, behind a day, before the dash: {@code /ТАСС/}, {@code ИНТЕРФАКС - }. */
    private int namedAgency(int from) {
        boolean slash = Digits.has(text, from, '/');
        int start = slash ? from + 1 : from;
        int end = slash ? text.indexOf('/', start) : DatelinePlace.wordEnd(text, start);
        if (end <= start || end - start > 30 || (!slash && day == null)) {
            return -1;
        }
        String name = text.substring(start, end);
        String wire = Agencies.wire(name);
        if (wire == null && name.indexOf('-') > 0) {
            wire = Agencies.wire(name.substring(0, name.indexOf('-')));
        }
        int dash = DatelineEnd.dash(text, slash ? end + 1 : end);
        if (wire == null || (!slash && dash < 0)) {
            return -1;
        }
        agency = wire;
        bracket = true;
        return dash > 0 ? dash : Digits.skipSpaces(text, Digits.has(text, end + 1, '.') ? end + 2 : end + 1);
    }

    /** Weighs the evidence; what follows must begin a sentence unless an agency or a day is printed. */
    private boolean isEnough(int end) {
        boolean evident = bracket || day != null;
        boolean region = regionEnd > 0;
        if (DatelineEnd.isPhotoDay(text, end, words) || (!evident && !DatelineEnd.beginsSentence(text, end))) {
            return false;
        }
        if (!place.capitals()) {
            return place.known() ? evident || region || !text.startsWith(" - ", at) : region || evident;
        }
        return place.known() || evident || region || (DatelineEnd.isLongDash(text, at) && !DatelineEnd.isHeading(text));
    }
}
