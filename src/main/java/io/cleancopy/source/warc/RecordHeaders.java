package io.cleancopy.source.warc;

import io.cleancopy.model.RejectReason;
import io.cleancopy.source.RecordFault;
import io.cleancopy.text.HostName;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.MessageHeaders;

/** What a record's WARC header says. */
record RecordHeaders(MessageHeaders headers) {
    /** From ISO 639-3, as WET files have it, to ISO 639-1. */
    private static final Map<String, String> LANGUAGES = languages();

    /** In lower case. */
    String type() throws RecordFault {
        String type = text("WARC-Type");
        if (type == null) {
            throw new RecordFault(RejectReason.MALFORMED, "its WARC header tells no type");
        }
        return type.toLowerCase(Locale.ROOT);
    }

    @Nullable
    String contentType() {
        return text("Content-Type");
    }

    /** Whether the record holds an HTTP message rather than one of DNS or Gemini. */
    boolean isHttp() {
        String type = contentType();
        return type == null || type.toLowerCase(Locale.ROOT).startsWith("application/http");
    }

    /** Whether not all was captured, or the rest stands in other records. */
    boolean isTruncated() {
        return text("WARC-Truncated") != null || text("WARC-Segment-Number") != null;
    }

    @Nullable
    String publisher() {
        String address = address();
        return address == null ? null : HostName.of(address);
    }

    Map<String, String> declared() {
        var declared = new LinkedHashMap<String, String>();
        put(declared, "record:url", address());
        put(declared, "record:captured", captured());
        String languages = text("WARC-Identified-Content-Language");
        if (languages != null) {
            put(declared, "record:language", LANGUAGES.get(languages.split(",")[0].strip()));
        }
        return declared;
    }

    /** In UTC, as ISO 8601; null when it is not told, or not so. */
    private @Nullable String captured() {
        String date = text("WARC-Date");
        try {
            return date == null ? null : Instant.parse(date).toString();
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** WARC 1.0 has it in angle brackets. */
    private @Nullable String address() {
        String address = text("WARC-Target-URI");
        boolean bracketed = address != null && address.startsWith("<") && address.endsWith(">");
        return bracketed ? address.substring(1, address.length() - 1) : address;
    }

    private @Nullable String text(String name) {
        return headers.first(name)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .orElse(null);
    }

    private static void put(Map<String, String> declared, String key, @Nullable String value) {
        if (value != null) {
            declared.put(key, value);
        }
    }

    private static Map<String, String> languages() {
        var languages = new HashMap<String, String>();
        for (String language : Locale.getISOLanguages()) {
            languages.putIfAbsent(Locale.forLanguageTag(language).getISO3Language(), language);
        }
        return languages;
    }
}
