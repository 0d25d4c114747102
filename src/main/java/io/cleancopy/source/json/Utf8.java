package io.cleancopy.source.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Text of UTF-16 or UTF-32 as UTF-8. Not for sharing between threads. */
final class Utf8 extends InputStream {
    private final Reader text;
    private final char[] chars = new char[1 << 14];
    private byte[] bytes = new byte[0];
    private int at;

    Utf8(InputStream in, Charset charset) {
        text = new InputStreamReader(in, charset);
    }

    /** The encoding in which JSON begins so: as a byte order mark says, or the zeros around its first letters; null: UTF-8. */
    static @Nullable Charset wide(byte[] head) {
        if (head.length < 4) {
            return null;
        }
        int zeros = (head[0] == 0 ? 8 : 0) + (head[1] == 0 ? 4 : 0) + (head[2] == 0 ? 2 : 0) + (head[3] == 0 ? 1 : 0);
        int mark = (head[0] & 0xFF) << 8 | head[1] & 0xFF;
        return switch (zeros) {
            case 0b1110, 0b1100 -> Charset.forName("UTF-32BE");
            case 0b0111, 0b0011 -> Charset.forName("UTF-32LE");
            default ->
                zeros == 0b1010 || mark == 0xFEFF
                        ? StandardCharsets.UTF_16BE
                        : zeros == 0b0101 || mark == 0xFFFE ? StandardCharsets.UTF_16LE : null;
        };
    }

    @Override
    public int read() throws IOException {
        return at < bytes.length || fill() ? bytes[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        if (at == bytes.length && !fill()) {
            return -1;
        }
        int count = Math.min(most, bytes.length - at);
        System.arraycopy(bytes, at, into, from, count);
        at += count;
        return count;
    }

    private boolean fill() throws IOException {
        int count = text.read(chars, 0, chars.length - 1);
        if (count > 0 && Character.isHighSurrogate(chars[count - 1])) {
            count += Math.max(0, text.read(chars, count, 1));
        }
        at = 0;
        bytes = new String(chars, 0, Math.max(0, count)).getBytes(StandardCharsets.UTF_8);
        return count > 0;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
