package io.cleancopy.metadata;

import org.jspecify.annotations.Nullable;

/** Datelines of Chinese, Japanese and Korean presses: {@code 新华社北京3月4日电}, {@code 【北京＝共同】}, {@code (서울=연합뉴스)}. */
final class CjkDateline {
    private static final int FARTHEST = 40;
    private static final int LONGEST_PLACE = 12;

    private CjkDateline() {}

    static @Nullable Dateline read(String text) {
        char first = text.charAt(0);
        if (Edges.isUnspaced(first)) {
            return wired(text, 0);
        }
        char close = first == '(' ? ')' : first == '[' ? ']' : first == '【' ? '】' : '）';
        int end = text.indexOf(close);
        if (end < 3 || end > FARTHEST) {
            return null;
        }
        String inner = text.substring(1, end);
        var found = equal(text, inner, end + 1);
        if (found != null || first == '(' || first == '[') {
            return found;
        }
        var wired = wired(inner, 0);
        if (wired != null) {
            return new Dateline(wired.place(), wired.agency(), wired.day(), Digits.skipSpaces(text, end + 1));
        }
        return trailingAgency(text, inner, end + 1);
    }

    /** {@code place=agency} or {@code place=reporter}. */
    private static @Nullable Dateline equal(String text, String inner, int end) {
        int equal = inner.indexOf('=') >= 0 ? inner.indexOf('=') : inner.indexOf('＝');
        if (equal < 1 || equal > LONGEST_PLACE || !isUnspaced(inner.substring(0, equal))) {
            return null;
        }
        String place = inner.substring(0, equal).strip();
        String by = inner.substring(equal + 1).strip();
        String agency = Agencies.wire(by);
        if (agency == null && !KnownNames.isPlace(place)) {
            return null;
        }
        int from = Digits.skipSpaces(text, end);
        int reporter = text.indexOf(" = ", from);
        boolean signed = reporter > 0 && reporter - from < 24 && text.lastIndexOf('.', reporter) < from;
        return new Dateline(place, agency, null, signed ? reporter + 3 : from);
    }

    private static @Nullable Dateline trailingAgency(String text, String inner, int end) {
        for (int i = 1; i < inner.length(); i++) {
            String agency = Agencies.wire(inner.substring(i));
            if (agency != null && KnownNames.isPlace(inner.substring(0, i))) {
                return new Dateline(inner.substring(0, i), agency, null, Digits.skipSpaces(text, end));
            }
        }
        return null;
    }

    /** Agency, place, day, and a word for wire: {@code 中新社北京3月4日电}. */
    private static @Nullable Dateline wired(String text, int from) {
        int day = from;
        while (day < text.length() && day < FARTHEST && !Digits.isDigit(text.charAt(day))) {
            if (!Edges.isUnspaced(text.charAt(day)) && text.charAt(day) != ' ' && text.charAt(day) != '・') {
                return null;
            }
            day++;
        }
        int end = dayEnd(text, day);
        if (end < 0 || day - from < 2) {
            return null;
        }
        int wire = wireEnd(text, end);
        if (wire < 0) {
            return null;
        }
        String head = text.substring(from, day).strip();
        String place = place(head);
        String agency = agency(head.substring(0, head.length() - (place == null ? 0 : place.length())));
        if (place == null && agency == null) {
            return null;
        }
        return new Dateline(place, agency, text.substring(day, end), afterBrackets(text, wire));
    }

    private static int dayEnd(String text, int at) {
        int run = Digits.run(text, at);
        if (run < 1 || run > 2 || at + run >= text.length()) {
            return -1;
        }
        int i = at + run;
        if (text.charAt(i) == '月') {
            int day = Digits.run(text, i + 1);
            i = day > 0 ? i + 1 + day : -1;
        }
        return i > 0 && i < text.length() && text.charAt(i) == '日' ? i + 1 : -1;
    }

    private static int wireEnd(String text, int at) {
        for (String word : new String[] {"专电", "專電", "电", "電", "讯", "訊", "消息", "报道", "報導", "報道"}) {
            if (text.startsWith(word, at)) {
                return at + word.length();
            }
        }
        return -1;
    }

    /** The longest known place at the end of the head, or what follows the paper's name. */
    private static @Nullable String place(String head) {
        for (int i = Math.max(0, head.length() - LONGEST_PLACE); i < head.length() - 1; i++) {
            if (KnownNames.isPlace(head.substring(i))) {
                return head.substring(i);
            }
        }
        for (int i = head.length() - 2; i > 1; i--) {
            char c = head.charAt(i - 1);
            if (c == '社' || c == '网' || c == '網' || c == '报' || c == '報') {
                boolean reporter = head.indexOf("记者", i) >= 0 || head.indexOf("記者", i) >= 0;
                return head.length() - i <= LONGEST_PLACE && !reporter ? head.substring(i) : null;
            }
        }
        return null;
    }

    private static @Nullable String agency(String head) {
        for (int end = head.length(); end > 1; end--) {
            String agency = Agencies.wire(head.substring(0, end));
            if (agency != null) {
                return agency;
            }
        }
        return null;
    }

    private static int afterBrackets(String text, int at) {
        int i = Digits.skipSpaces(text, at);
        if (i < text.length() && (text.charAt(i) == '（' || text.charAt(i) == '(')) {
            int close = text.indexOf(text.charAt(i) == '（' ? '）' : ')', i);
            i = close > 0 && close - i < FARTHEST ? close + 1 : i;
        }
        while (i < text.length() && " ：:　，".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    private static boolean isUnspaced(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Edges.isUnspaced(c) && c != ' ' && c != '·' && c != '・') {
                return false;
            }
        }
        return true;
    }
}
