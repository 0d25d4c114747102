package io.cleancopy.segment;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Detects the code page of bytes that are neither UTF-8 nor UTF-16, by ICU's statistics and some letters of our own. */
final class CodePages {
    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** What is detected, and what it is read as: as browsers do, by the larger set where one contains the other. */
    private static final Map<String, String> READ_AS = Map.ofEntries(
            Map.entry("ISO-8859-1", "windows-1252"),
            Map.entry("ISO-8859-2", "ISO-8859-2"),
            Map.entry("ISO-8859-5", "ISO-8859-5"),
            Map.entry("ISO-8859-6", "ISO-8859-6"),
            Map.entry("ISO-8859-7", "ISO-8859-7"),
            Map.entry("ISO-8859-8", "windows-1255"),
            Map.entry("ISO-8859-8-I", "windows-1255"),
            Map.entry("ISO-8859-9", "windows-1254"),
            Map.entry("windows-1250", "windows-1250"),
            Map.entry("windows-1251", "windows-1251"),
            Map.entry("windows-1252", "windows-1252"),
            Map.entry("windows-1253", "windows-1253"),
            Map.entry("windows-1254", "windows-1254"),
            Map.entry("windows-1255", "windows-1255"),
            Map.entry("windows-1256", "windows-1256"),
            Map.entry("KOI8-R", "KOI8-R"),
            Map.entry("Shift_JIS", "windows-31j"),
            Map.entry("EUC-JP", "EUC-JP"),
            Map.entry("EUC-KR", "x-windows-949"),
            Map.entry("GB18030", "GB18030"),
            Map.entry("Big5", "Big5-HKSCS"));

    private static final int SAMPLE = 1 << 16;
    /** ICU gives 10 to what it knows nothing about. */
    private static final int LEAST_CONFIDENCE = 11;

    private CodePages() {}

    /** The code page; null when nothing speaks for any. */
    static @Nullable Charset detect(byte[] bytes) {
        byte[] sample = sample(bytes);
        for (CharsetMatch match : new CharsetDetector().setText(sample).detectAll()) {
            String name = READ_AS.get(match.getName());
            if (name == null || match.getConfidence() < LEAST_CONFIDENCE) {
                continue;
            }
            String twin = Twins.of(name, match.getLanguage(), sample);
            if (Charset.isSupported(twin)) {
                return Charset.forName(twin);
            }
        }
        return null;
    }

    /** The encoding of ASCII bytes that switch to other letters by escape sequences; null when they do not. */
    static @Nullable Charset byEscapes(byte[] bytes) {
        for (CharsetMatch match : new CharsetDetector().setText(sample(bytes)).detectAll()) {
            if (match.getName().startsWith("ISO-2022-") && Charset.isSupported(match.getName())) {
                return Charset.forName(match.getName());
            }
        }
        return null;
    }

    /** The registered name; Korean Windows has none and is named after the set that it contains. */
    static String name(Charset charset) {
        return charset.name().equals("x-windows-949") ? "EUC-KR" : charset.name();
    }

    /** The lines that hold more than ASCII, up to a limit: only they tell code pages apart. */
    private static byte[] sample(byte[] bytes) {
        var sample = new ByteArrayOutputStream(Math.min(bytes.length, SAMPLE));
        for (int from = 0; from < bytes.length && sample.size() < SAMPLE; ) {
            int to = from;
            boolean telling = false;
            while (to < bytes.length && bytes[to] != '\n' && to - from < SAMPLE) {
                telling |= bytes[to] < 0 || bytes[to] == 0x1B;
                to++;
            }
            to = Math.min(bytes.length, to + 1);
            if (telling) {
                sample.write(bytes, from, Math.min(to - from, SAMPLE - sample.size()));
            }
            from = to;
        }
        return sample.toByteArray();
    }
}
