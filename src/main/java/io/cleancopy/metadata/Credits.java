package io.cleancopy.metadata;

import io.cleancopy.metadata.CreditText.Worth;
import io.cleancopy.model.MediaKind;
import org.jspecify.annotations.Nullable;

/** Finds credits of pictures and videos at the end of captions and in lines of their own. */
public final class Credits {
    private static final int LONGEST = 700;
    private static final int LONGEST_BARE = 90;

    /** Characters in which the caption's last sentence ends before a bare credit, "By" and spaces included. */
    private static final int FARTHEST = LONGEST_BARE + 10;

    /** Words of a caption that a name may have grown together with: headings end in names with dots, too. */
    private static final int CAPTION_WORDS = 6;

    private Credits() {}

    /** The credit of a line; null when the line holds none. */
    public static @Nullable Credited parse(String line, String language) {
        if (line.length() < 3 || line.length() > LONGEST) {
            return null;
        }
        var words = Words.of(language);
        int end = end(line, words);
        if (end < 3) {
            return null;
        }
        if (!CreditText.mayEnd(line, end, words)) {
            return LabelledCredit.caption(line, words);
        }
        var found = BracketedCredit.find(line, end, words);
        if (found == null) {
            found = LabelledCredit.find(line, end, words);
        }
        return found == null ? bare(line, end, words) : found;
    }

    /** One past the last character that counts: final stops and buttons such as {@code Show more} do not. */
    private static int end(String line, Words words) {
        int end = line.length();
        boolean tools = words.mayEnd(line, WordKind.TOOL);
        for (int space = line.lastIndexOf(' '); tools && space > 0 && line.length() - space < 24; ) {
            if (words.isEnd(line, space + 1, WordKind.TOOL)) {
                end = space;
            }
            space = line.lastIndexOf(' ', space - 1);
        }
        while (end > 0 && (line.charAt(end - 1) == '.' || line.charAt(end - 1) == ' ')) {
            end--;
        }
        return end;
    }

    /** A credit without label and brackets: the whole line, or what stands behind the caption's last sentence. */
    private static @Nullable Credited bare(String line, int end, Words words) {
        int from = lastSentence(line, end);
        boolean grown = isGrownTogether(line, from);
        int to = textEnd(line, from, end);
        int begin = textBegin(line, from, to);
        if (!grown && to - begin > LONGEST_BARE) {
            return null;
        }
        String text = line.substring(begin, to);
        if (grown && isOwner(text, words)) {
            return credited(MediaKind.PHOTO, line, from, text, Confidence.MEDIUM);
        }
        if (text.length() > LONGEST_BARE) {
            return null;
        }
        boolean joined = endsWithAgency(text);
        var agency = CreditText.agency(text);
        if (!joined && agency == null) {
            return null;
        }
        var worth = CreditText.of(text, words);
        if (worth == Worth.JOINED && joined) {
            return credited(MediaKind.PHOTO, line, from, text, Confidence.HIGH);
        }
        agency = worth == Worth.AGENCY ? agency : null;
        return agency != null && !agency.isWire()
                ? credited(MediaKind.PHOTO, line, from, text, Confidence.MEDIUM)
                : null;
    }

    private static int textEnd(String line, int from, int end) {
        int to = end;
        while (to > from && Character.isWhitespace(line.charAt(to - 1))) {
            to--;
        }
        return to;
    }

    /** Behind spaces and a leading "By". */
    private static int textBegin(String line, int from, int to) {
        int begin = from;
        while (begin < to && Character.isWhitespace(line.charAt(begin))) {
            begin++;
        }
        return begin + 3 <= to && line.startsWith("By ", begin) ? begin + 3 : begin;
    }

    /**
     * Whether the text from there on stands behind a sentence without a space between: on the page it is a line of its own,
     * in smaller print.
     */
    private static boolean isGrownTogether(String line, int from) {
        return from > 0
                && line.charAt(from - 1) != ' '
                && !Edges.isUnspaced(line.charAt(from))
                && Tokens.count(line.substring(0, from)) >= CAPTION_WORDS;
    }

    /** Whether the text can be who made or owns a picture; one word need be an agency. */
    private static boolean isOwner(String text, Words words) {
        return switch (CreditText.of(text, words)) {
            case NOTHING -> false;
            case ORGANISATION -> text.indexOf(' ') > 0;
            case NAME, AGENCY, JOINED -> true;
        };
    }

    private static boolean endsWithAgency(String text) {
        if (text.startsWith("AP Photo/")) {
            return true;
        }
        for (int i = text.length() - 1; i > 0; i--) {
            char c = text.charAt(i);
            boolean part = c == ' ' ? text.charAt(i - 1) == ',' || text.startsWith(" via ", i) : c == '/' || c == '|';
            if (part && CreditText.agency(text.substring(i + 1).strip()) != null) {
                return true;
            }
        }
        return false;
    }

    /** Where the text behind the last sentence begins, 0 when that is too far; a dot in a short word ends no sentence. */
    static int lastSentence(String line, int end) {
        for (int i = end - 2; i > Math.max(2, end - FARTHEST); i--) {
            char c = line.charAt(i);
            if ((c == '.' || c == '?' || c == '!' || c == '”' || c == '…' || c == '"') && isBreak(line, i)) {
                return Digits.skipSpaces(line, i + 1);
            }
        }
        return 0;
    }

    private static boolean isBreak(String line, int at) {
        char next = line.charAt(at + 1);
        if (line.charAt(at) != '.') {
            return next == ' ' || Character.isUpperCase(next);
        }
        int word = at;
        while (word > 0 && Character.isLetterOrDigit(line.charAt(word - 1))) {
            word--;
        }
        boolean initial = at - word <= 2 && Character.isUpperCase(line.charAt(word));
        return !initial && (next == ' ' || (Character.isUpperCase(next) && Character.isLowerCase(line.charAt(at - 1))));
    }

    static Credited credited(MediaKind kind, String line, int from, String credit, Confidence confidence) {
        String caption = line.substring(0, from).strip();
        int to = caption.length();
        while (to > 0 && "|-–—·•(".indexOf(caption.charAt(to - 1)) >= 0) {
            to--;
        }
        caption = caption.substring(0, to).strip();
        return new Credited(kind, caption.isEmpty() ? null : caption, credit, from, confidence);
    }

    static MediaKind kind(int value) {
        return switch (value % 10) {
            case 2 -> MediaKind.VIDEO;
            case 3 -> MediaKind.GRAPHIC;
            default -> MediaKind.PHOTO;
        };
    }
}
