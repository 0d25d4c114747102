package io.cleancopy.boilerplate.corpus;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A memory as JSON objects, one a line: each learned line, each page's trace, and the headlines by the run that saw them
 * last. The same memory makes the same lines. Hashes are hexadecimal, arrays of numbers Base64 of little-endian bytes.
 */
public final class MemoryFile {
    private static final String PUBLISHER = "publisher";
    private static final String LINE = "line";
    private static final String USUAL = "usual";
    private static final String PAGE = "page";
    private static final String HEADLINES = "headlines";

    private final List<PageTrace> pages = new ArrayList<>();
    private final Map<Long, Long> headlines = new TreeMap<>();
    private final Map<String, List<LearnedLine>> lines = new TreeMap<>();
    private final Map<String, Boolean> sites = new TreeMap<>();
    private final Map<String, Usual> usual = new TreeMap<>();

    private MemoryFile() {}

    /** The objects, in the order of their lines. */
    public static List<Map<String, @Nullable Object>> objects(CorpusMemory memory) {
        var out = new ArrayList<Map<String, @Nullable Object>>();
        for (var publisher : memory.publishers()) {
            out.add(usual(publisher));
            for (var line : publisher.lines()) {
                out.add(line(publisher, line));
            }
        }
        var byNight = new TreeMap<Long, List<Long>>();
        memory.headlines()
                .forEach((fold, night) ->
                        byNight.computeIfAbsent(night, any -> new ArrayList<>()).add(fold));
        byNight.forEach((night, folds) -> {
            var map = new LinkedHashMap<String, @Nullable Object>();
            map.put(HEADLINES, longs(folds.stream().mapToLong(Long::longValue).toArray()));
            map.put("night", night);
            out.add(map);
        });
        memory.pages().forEach(page -> out.add(page(page)));
        return out;
    }

    /**
     * The memory that {@link #objects} were made of. Decisions may stand between them; they are passed over.
     *
     * @throws IllegalArgumentException if an object is none of those that are written
     */
    public static CorpusMemory read(Iterable<Map<String, @Nullable Object>> objects) {
        var file = new MemoryFile();
        objects.forEach(file::take);
        var publishers = new ArrayList<LearnedPublisher>();
        file.lines.forEach((name, lines) -> publishers.add(LearnedPublisher.of(
                name, file.sites.getOrDefault(name, false), lines, file.usual.getOrDefault(name, Usual.UNKNOWN))));
        return new CorpusMemory(publishers, file.pages, file.headlines);
    }

    private static Map<String, @Nullable Object> usual(LearnedPublisher publisher) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put(USUAL, publisher.name());
        map.put("night", publisher.usual().night());
        map.put("articles", publisher.usual().articles());
        map.put("kept", publisher.usual().kept());
        return map;
    }

    private static Map<String, @Nullable Object> line(LearnedPublisher publisher, LearnedLine line) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put(LINE, line.id());
        map.put(PUBLISHER, publisher.name());
        map.put("site", publisher.isSite());
        map.put("text", line.text());
        map.put("articles", line.articles());
        map.put("of", line.of());
        map.put("words", line.words());
        map.put("night", line.lastNight());
        return map;
    }

    private static Map<String, @Nullable Object> page(PageTrace page) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put(PAGE, hex(page.id()));
        map.put("night", page.night());
        map.put("site", page.site());
        map.put(PUBLISHER, page.name());
        map.put("headline", hex(page.headline()));
        map.put("lines", longs(page.folds()));
        map.put("words", shorts(page.words()));
        map.put("runs", longs(page.runs()));
        map.put("run_lines", shorts(page.runLines()));
        return map;
    }

    private void take(Map<String, @Nullable Object> map) {
        if (map.containsKey("decision")) {
            return;
        }
        if (map.containsKey(USUAL)) {
            usual.merge(text(map, USUAL), usual(map), Usual::merge);
        } else if (map.containsKey(LINE)) {
            String publisher = text(map, PUBLISHER);
            lines.computeIfAbsent(publisher, any -> new ArrayList<>())
                    .add(new LearnedLine(
                            Long.parseUnsignedLong(text(map, LINE), 16),
                            text(map, "text"),
                            (int) number(map, "articles"),
                            (int) number(map, "of"),
                            (int) number(map, "words"),
                            number(map, "night")));
            sites.merge(publisher, Boolean.TRUE.equals(map.get("site")), Boolean::logicalOr);
        } else if (map.containsKey(HEADLINES)) {
            for (long fold : longs(text(map, HEADLINES))) {
                headlines.merge(fold, number(map, "night"), Math::max);
            }
        } else {
            pages.add(new PageTrace(
                    Long.parseUnsignedLong(text(map, PAGE), 16),
                    number(map, "night"),
                    (String) map.get("site"),
                    (String) map.get(PUBLISHER),
                    Long.parseUnsignedLong(text(map, "headline"), 16),
                    longs(text(map, "lines")),
                    shorts(text(map, "words")),
                    longs(text(map, "runs")),
                    shorts(text(map, "run_lines"))));
        }
    }

    private static Usual usual(Map<String, @Nullable Object> map) {
        double kept = map.get("kept") instanceof Number number ? number.doubleValue() : 0;
        return new Usual(number(map, "night"), (int) number(map, "articles"), kept);
    }

    private static String text(Map<String, @Nullable Object> map, String key) {
        if (map.get(key) instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("\"" + key + "\" is missing");
    }

    private static long number(Map<String, @Nullable Object> map, String key) {
        if (map.get(key) instanceof Number number) {
            return number.longValue();
        }
        throw new IllegalArgumentException("\"" + key + "\" is missing");
    }

    private static String hex(long hash) {
        return Long.toHexString(hash);
    }

    private static String longs(long[] values) {
        var bytes = ByteBuffer.allocate(Long.BYTES * values.length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asLongBuffer().put(values);
        return Base64.getEncoder().encodeToString(bytes.array());
    }

    private static String shorts(short[] values) {
        var bytes = ByteBuffer.allocate(Short.BYTES * values.length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asShortBuffer().put(values);
        return Base64.getEncoder().encodeToString(bytes.array());
    }

    private static long[] longs(String text) {
        var bytes = ByteBuffer.wrap(Base64.getDecoder().decode(text)).order(ByteOrder.LITTLE_ENDIAN);
        var values = new long[bytes.remaining() / Long.BYTES];
        bytes.asLongBuffer().get(values);
        return values;
    }

    private static short[] shorts(String text) {
        var bytes = ByteBuffer.wrap(Base64.getDecoder().decode(text)).order(ByteOrder.LITTLE_ENDIAN);
        var values = new short[bytes.remaining() / Short.BYTES];
        bytes.asShortBuffer().get(values);
        return values;
    }
}
