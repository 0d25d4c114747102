package io.cleancopy.segment.html.tree;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The values of attributes as texts, of which hundreds of elements have the same: what is written alike is one object,
 * but for few, so that those who look it up find it at once. Not for sharing between threads.
 */
final class Values {
    /** Longer ones are addresses and styles, each of its own. */
    private static final int LONGEST = 120;

    /** Most pages have some hundred values. */
    private static final int LEAST_SLOTS = 2048;

    /** Slots that are looked at: more would be taken up by values that are chosen to have one hash. */
    private static final int PROBES = 8;

    private final byte[] bytes;
    private final boolean references;
    private @Nullable String[] texts = new String[LEAST_SLOTS];
    private int[] from = new int[LEAST_SLOTS];
    private int[] to = new int[LEAST_SLOTS];
    private int size;

    /** @param references whether values have character references to be read */
    Values(byte[] bytes, boolean references) {
        this.bytes = bytes;
        this.references = references;
    }

    String of(int start, int end) {
        if (start >= end) {
            return "";
        }
        if (end - start > LONGEST) {
            return read(start, end);
        }
        int first = slot(start, end);
        for (int i = 0; i < PROBES; i++) {
            int slot = first + i & texts.length - 1;
            String known = texts[slot];
            if (known == null) {
                return keep(slot, start, end);
            }
            if (Arrays.equals(bytes, from[slot], to[slot], bytes, start, end)) {
                return known;
            }
        }
        return read(start, end);
    }

    private String keep(int slot, int start, int end) {
        String text = read(start, end);
        put(slot, text, start, end);
        if (2 * ++size > texts.length) {
            grow();
        }
        return text;
    }

    private String read(int start, int end) {
        String text = new String(bytes, start, end - start, StandardCharsets.UTF_8);
        return references && text.indexOf('&') >= 0 ? References.read(text, true) : text;
    }

    private int slot(int start, int end) {
        int hash = end - start;
        for (int at = start; at < end; at++) {
            hash = 31 * hash + bytes[at];
        }
        return (hash ^ hash >>> 15) & texts.length - 1;
    }

    private void put(int slot, @Nullable String text, int start, int end) {
        texts[slot] = text;
        from[slot] = start;
        to[slot] = end;
    }

    private void grow() {
        var oldTexts = texts;
        int[] oldFrom = from;
        int[] oldTo = to;
        texts = new String[2 * oldTexts.length];
        from = new int[texts.length];
        to = new int[texts.length];
        for (int old = 0; old < oldTexts.length; old++) {
            if (oldTexts[old] != null) {
                int slot = slot(oldFrom[old], oldTo[old]);
                if (texts[slot] == null) {
                    put(slot, oldTexts[old], oldFrom[old], oldTo[old]);
                }
            }
        }
    }
}
