package io.cleancopy.dedup;

import io.cleancopy.text.LongSet;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;

/**
 * A small picture of a text from which its likeness to other texts can be told: a sample of its runs of
 * {@value #WORDS_IN_RUN} words (characters in Chinese and Japanese; all figures are one word), how many different runs there
 * are, and its figures and names. A text with fewer than {@value #LEAST_RUNS} runs is like none, itself included. Immutable,
 * the same for the same text on every machine, {@value #LONGS} longs in memory.
 */
public final class TextSketch {
    /** With 3, unrelated news of one language have 0.01 of their runs in common (99.9 % of 700,000 pairs); with 2, 0.05. */
    private static final int WORDS_IN_RUN = 3;

    /** Fewer are a sentence or two, which very different pages may have: a notice, a line from the agency. */
    static final int LEAST_RUNS = 30;

    /** Another way of sketching gets another first character. */
    private static final char FORM = '1';

    static final FactSet FIGURES = new FactSet(MinHash.LONGS, 3);
    static final FactSet NAMES = new FactSet(MinHash.LONGS + 3, 3);
    private static final int RUNS = MinHash.LONGS + 6;
    private static final int LONGS = RUNS + 1;

    private static final int BYTES = RUNS * Long.BYTES + Short.BYTES;
    private static final int MOST_RUNS = 0xFFFF;

    private final long[] content;

    private TextSketch(long[] content) {
        this.content = content;
    }

    public static TextSketch of(String text) {
        var content = new long[LONGS];
        long[] words = WordScan.words(text, content);
        long[] runs = runs(words);
        MinHash.write(runs, content);
        content[RUNS] = Math.min(distinct(runs), MOST_RUNS);
        return new TextSketch(content);
    }

    /**
     * Resemblance, 0 to 1: of the runs of both texts together, the share that both have. Of one word in ten changed remain
     * 0.57, of one in five 0.34. The standard error is up to 0.04. 0 where one of the texts is too short.
     */
    public double likeness(TextSketch other) {
        return tooShort() || other.tooShort() ? 0 : MinHash.likeness(content, other.content);
    }

    /**
     * Containment, 0 to 1: the share of the shorter text's runs that the longer one has too. Follows from the likeness and
     * the number of runs, and its error grows with their ratio: 0.1 where one text is four times as long as the other.
     */
    public double overlap(TextSketch other) {
        double likeness = likeness(other);
        double shared = likeness / (1 + likeness) * (runs() + other.runs());
        return shared == 0 ? 0 : Math.min(1, shared / Math.min(runs(), other.runs()));
    }

    /** 196 letters, digits, hyphens and low lines. */
    public String encode() {
        var bytes = ByteBuffer.allocate(BYTES);
        for (int i = 0; i < RUNS; i++) {
            bytes.putLong(content[i]);
        }
        bytes.putShort((short) content[RUNS]);
        return FORM + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /** @throws IllegalArgumentException if it was not made by {@link #encode()} of this form */
    public static TextSketch decode(String encoded) {
        if (encoded.isEmpty() || encoded.charAt(0) != FORM) {
            throw new IllegalArgumentException("not a sketch of form " + FORM + ": \"" + encoded + "\"");
        }
        var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(encoded.substring(1)));
        if (bytes.remaining() != BYTES) {
            throw new IllegalArgumentException("a sketch of " + bytes.remaining() + " bytes, not " + BYTES);
        }
        var content = new long[LONGS];
        for (int i = 0; i < RUNS; i++) {
            content[i] = bytes.getLong();
        }
        content[RUNS] = Short.toUnsignedInt(bytes.getShort());
        return new TextSketch(content);
    }

    boolean tooShort() {
        return runs() < LEAST_RUNS;
    }

    /** Different runs; 65,535 stands for more. */
    int runs() {
        return (int) content[RUNS];
    }

    /** The sample at its beginning; the caller does not change it. */
    long[] content() {
        return content;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TextSketch sketch && Arrays.equals(content, sketch.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }

    private static long[] runs(long[] words) {
        var runs = new long[Math.max(0, words.length - WORDS_IN_RUN + 1)];
        for (int i = 0; i < runs.length; i++) {
            for (int word = i; word < i + WORDS_IN_RUN; word++) {
                runs[i] = MinHash.spread(runs[i] ^ words[word]);
            }
        }
        return runs;
    }

    private static int distinct(long[] runs) {
        // more are not told apart, and a text of a few words over and over has few, however long it is
        var distinct = new LongSet(Math.min(runs.length, MOST_RUNS));
        for (int i = 0; i < runs.length && distinct.size() < MOST_RUNS; i++) {
            distinct.add(runs[i]);
        }
        return distinct.size();
    }
}
