package io.cleancopy.segment;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What pages call their encodings, and what they are read as: as browsers do, by the larger set of each family. */
public final class EncodingLabels {
    /** From the WHATWG Encoding Standard, where it differs from the JDK's names. */
    private static final Map<String, String> READ_AS = Map.ofEntries(
            Map.entry("unicode-1-1-utf-8", "UTF-8"),
            Map.entry("x-unicode20utf8", "UTF-8"),
            Map.entry("ascii", "windows-1252"),
            Map.entry("us-ascii", "windows-1252"),
            Map.entry("ansi_x3.4-1968", "windows-1252"),
            Map.entry("iso-8859-1", "windows-1252"),
            Map.entry("iso8859-1", "windows-1252"),
            Map.entry("iso88591", "windows-1252"),
            Map.entry("iso_8859-1", "windows-1252"),
            Map.entry("latin1", "windows-1252"),
            Map.entry("l1", "windows-1252"),
            Map.entry("x-cp1252", "windows-1252"),
            Map.entry("x-cp1250", "windows-1250"),
            Map.entry("x-cp1251", "windows-1251"),
            Map.entry("iso-8859-9", "windows-1254"),
            Map.entry("iso8859-9", "windows-1254"),
            Map.entry("latin5", "windows-1254"),
            Map.entry("iso-8859-11", "x-windows-874"),
            Map.entry("tis-620", "x-windows-874"),
            Map.entry("windows-874", "x-windows-874"),
            Map.entry("iso-8859-8-i", "ISO-8859-8"),
            Map.entry("logical", "ISO-8859-8"),
            Map.entry("gb2312", "GB18030"),
            Map.entry("gb_2312-80", "GB18030"),
            Map.entry("gbk", "GB18030"),
            Map.entry("x-gbk", "GB18030"),
            Map.entry("chinese", "GB18030"),
            Map.entry("big5", "Big5-HKSCS"),
            Map.entry("cn-big5", "Big5-HKSCS"),
            Map.entry("x-x-big5", "Big5-HKSCS"),
            Map.entry("shift_jis", "windows-31j"),
            Map.entry("shift-jis", "windows-31j"),
            Map.entry("sjis", "windows-31j"),
            Map.entry("x-sjis", "windows-31j"),
            Map.entry("ms_kanji", "windows-31j"),
            Map.entry("x-euc-jp", "EUC-JP"),
            Map.entry("euc-kr", "x-windows-949"),
            Map.entry("korean", "x-windows-949"),
            Map.entry("ksc5601", "x-windows-949"),
            Map.entry("ks_c_5601-1987", "x-windows-949"),
            Map.entry("windows-949", "x-windows-949"),
            Map.entry("macintosh", "x-MacRoman"),
            Map.entry("x-mac-roman", "x-MacRoman"),
            Map.entry("x-mac-cyrillic", "x-MacCyrillic"));

    private static final String PROBE = "<meta charset=\"\">";

    private EncodingLabels() {}

    /**
     * The encoding of that name; null when there is none, or none in which markup is written in ASCII: who declares
     * UTF-16 in ASCII is wrong, and who has it is known by the bytes.
     */
    public static @Nullable Charset charset(String label) {
        String name = label.strip().toLowerCase(Locale.ROOT);
        name = READ_AS.getOrDefault(name, name);
        try {
            if (!Charset.isSupported(name)) {
                return null;
            }
        } catch (IllegalCharsetNameException e) {
            return null;
        }
        var charset = Charset.forName(name);
        return PROBE.equals(new String(PROBE.getBytes(StandardCharsets.US_ASCII), charset)) ? charset : null;
    }

    /** The encoding that a {@code Content-Type} header names; null when there is no header, or it names none that we know. */
    public static @Nullable Charset ofContentType(@Nullable String header) {
        String label = header == null ? null : value(header, "charset");
        return label == null ? null : charset(label);
    }

    /** What stands after the name and an equals sign, without quotes. */
    public static @Nullable String value(String text, String name) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (int at = lower.indexOf(name); at >= 0; at = lower.indexOf(name, at + 1)) {
            int from = afterSpaces(text, at + name.length());
            if (from == text.length() || text.charAt(from) != '=') {
                continue;
            }
            from = afterSpaces(text, from + 1);
            while (from < text.length() && isQuote(text.charAt(from))) {
                from++;
            }
            int to = from;
            while (to < text.length() && !ends(text.charAt(to))) {
                to++;
            }
            return text.substring(from, to);
        }
        return null;
    }

    private static int afterSpaces(String text, int at) {
        int from = at;
        while (from < text.length() && text.charAt(from) <= ' ') {
            from++;
        }
        return from;
    }

    private static boolean ends(char c) {
        return c <= ' ' || isQuote(c) || c == ';' || c == ',' || c == '/' || c == '>';
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'';
    }
}
