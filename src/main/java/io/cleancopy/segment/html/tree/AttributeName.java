package io.cleancopy.segment.html.tree;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The attributes that matter to somebody; a {@link Tree} has no others. */
public enum AttributeName {
    ARIA_HIDDEN,
    CLASS,
    CONTENT,
    DATA_NUXT_DATA,
    DATETIME,
    HIDDEN,
    HREF,
    HTTP_EQUIV,
    ID,
    ITEMPROP,
    ITEMTYPE,
    LANG,
    NAME,
    OPEN,
    PROPERTY,
    PUBDATE,
    REL,
    ROLE,
    SHADOWROOT,
    SHADOWROOTMODE,
    STYLE,
    TITLE,
    TYPE,
    VALUE,
    XML_LANG("xml:lang");

    private static final AttributeName[] ALL = values();
    private static final int LONGEST = 14;

    /** By length and first letter. */
    private static final @Nullable AttributeName[][] BY_START = new AttributeName[LONGEST + 1][0x80];

    static {
        for (var name : ALL) {
            int length = name.ascii.length;
            int first = name.ascii[0];
            name.next = BY_START[length][first];
            BY_START[length][first] = name;
        }
    }

    private final String text;
    private final byte[] ascii;
    private @Nullable AttributeName next;

    AttributeName() {
        text = name().toLowerCase(Locale.ROOT).replace('_', '-');
        ascii = text.getBytes(StandardCharsets.US_ASCII);
    }

    AttributeName(String text) {
        this.text = text;
        ascii = text.getBytes(StandardCharsets.US_ASCII);
    }

    /** As it is written, in small letters. */
    public String text() {
        return text;
    }

    /** The one written in the bytes, in whatever case; null when it is none of these. */
    static @Nullable AttributeName of(byte[] bytes, int from, int to) {
        int length = to - from;
        if (length > LONGEST || length == 0 || bytes[from] < 0) {
            return null;
        }
        for (var name = BY_START[length][Bytes.small(bytes[from])]; name != null; name = name.next) {
            if (name.isAt(bytes, from)) {
                return name;
            }
        }
        return null;
    }

    static @Nullable AttributeName of(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return of(bytes, 0, bytes.length);
    }

    static AttributeName of(int ordinal) {
        return ALL[ordinal];
    }

    private boolean isAt(byte[] bytes, int from) {
        for (int i = 0; i < ascii.length; i++) {
            if (Bytes.small(bytes[from + i]) != ascii[i]) {
                return false;
            }
        }
        return true;
    }
}
