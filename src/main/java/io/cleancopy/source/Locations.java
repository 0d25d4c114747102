package io.cleancopy.source;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;

/**
 * Paths as text that is the same on every system. The JDK decodes file names by the locale; here the bytes of a name
 * are always read as UTF-8, and a name that is not UTF-8 is percent-encoded.
 */
public final class Locations {
    /** By code points, the same in every locale. */
    public static final Comparator<String> ORDER = Locations::compare;

    private Locations() {}

    /** The last {@code names} names of the path with {@code /} between them. */
    static String of(Path path, int names) {
        int all = path.getNameCount();
        var plain = new StringBuilder();
        for (int i = all - names; i < all; i++) {
            plain.append(i == all - names ? "" : "/").append(path.getName(i));
        }
        return unlikeRecord(isAscii(plain) ? plain.toString() : fromBytes(path, names));
    }

    /**
     * The name of a file or an entry, with a percent sign where it reads like that of a record in another: {@code f.jsonl%231}
     * for {@code f.jsonl#1}, {@code day.zip%21/b.html} for {@code day.zip!/b.html}.
     */
    public static String unlikeRecord(String name) {
        String plain = name.replace("!/", "%21/");
        int at = signOfRecord(plain);
        return at < 0
                ? plain
                : plain.substring(0, at) + (plain.charAt(at) == '#' ? "%23" : "%40") + plain.substring(at + 1);
    }

    /** Of a name that ends in {@code #12}, {@code #12+}, {@code @12} or {@code @12+34}; else negative. */
    private static int signOfRecord(String name) {
        int end = name.endsWith("+") ? name.length() - 1 : name.length();
        int at = beforeDigits(name, end);
        if (at >= 0 && at < end - 1 && name.charAt(at) == '+') {
            end = at;
            at = beforeDigits(name, end);
        }
        boolean isSign = at >= 0 && at < end - 1 && (name.charAt(at) == '#' || name.charAt(at) == '@');
        return isSign ? at : -1;
    }

    private static int beforeDigits(String name, int end) {
        int at = end - 1;
        while (at >= 0 && name.charAt(at) >= '0' && name.charAt(at) <= '9') {
            at--;
        }
        return at;
    }

    /** The path in a form that leads back to it in any locale. */
    public static String portable(Path path) {
        String plain = path.toAbsolutePath().normalize().toString();
        return isAscii(plain) ? plain : path.toUri().toString();
    }

    /** The path that {@link #portable} wrote. */
    public static Path path(String portable) {
        return portable.startsWith("file:") ? Path.of(URI.create(portable)) : Path.of(portable);
    }

    private static String fromBytes(Path path, int names) {
        String[] encoded = path.toAbsolutePath().toUri().getRawPath().split("/");
        var tail = Arrays.copyOfRange(encoded, encoded.length - names, encoded.length);
        for (int i = 0; i < tail.length; i++) {
            tail[i] = decode(tail[i]);
        }
        return String.join("/", tail);
    }

    private static String decode(String encoded) {
        byte[] bytes = new byte[encoded.length()];
        int length = 0;
        for (int i = 0; i < encoded.length(); i++) {
            char c = encoded.charAt(i);
            if (c == '%') {
                bytes[length++] = (byte) Integer.parseInt(encoded, i + 1, i + 3, 16);
                i += 2;
            } else {
                bytes[length++] = (byte) c;
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, 0, length))
                    .toString();
        } catch (CharacterCodingException e) {
            return encoded;
        }
    }

    private static boolean isAscii(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static int compare(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        for (int i = 0; i < shorter; i++) {
            char x = a.charAt(i);
            char y = b.charAt(i);
            if (x != y) {
                // a surrogate stands for a code point above all others, U+E000 to U+FFFF too
                boolean high = Character.isSurrogate(x);
                return high == Character.isSurrogate(y) ? Character.compare(x, y) : high ? 1 : -1;
            }
        }
        return Integer.compare(a.length(), b.length());
    }
}
