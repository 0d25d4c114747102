package io.cleancopy.json;

import java.io.StringWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;

/**
 * Reads and writes JSON text. Values are maps with text keys, lists, texts, numbers, booleans and null; nothing else is
 * written or comes back. Shared by threads.
 */
public final class Json {
    private static final PrettyPrinter PRETTY = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n"));

    private Json() {}

    /**
     * The value as JSON on one line, the same text for the same value: maps keep their order, those that have none
     * ({@code HashMap}, {@code Map.of}) are sorted by key. The text is valid in UTF-8: lone surrogates become U+FFFD.
     *
     * @throws IllegalArgumentException if a value in it has no JSON form, such as NaN
     */
    public static String write(@Nullable Object value) {
        return write(value, ObjectWriteContext.empty());
    }

    /** As {@link #write}, for people: indented by two spaces, ending in a line feed. */
    public static String writePretty(@Nullable Object value) {
        return write(value, new PrettyContext()) + "\n";
    }

    /**
     * The object that the text holds, keys in their order. Whole numbers come back as Long (as BigInteger past its
     * range), others as Double.
     *
     * @throws JsonException if the text is not one JSON object, names a key twice, is nested deeper than 500, or holds a
     *     number out of range
     */
    public static Map<String, @Nullable Object> readObject(String text) {
        return JsonReader.readObject(text);
    }

    /** As {@link #readObject}, for text that may hold any one JSON value. */
    public static @Nullable Object readValue(String text) {
        return JsonReader.readValue(text);
    }

    /**
     * The value that a text of careless JSON begins with, as far as it can be read: comments, trailing commas, single
     * quotes, line breaks in texts and keys named twice (the first stays) are taken, and behind the first real fault
     * nothing is. Null when there is nothing to read. Never throws.
     */
    public static @Nullable Object readLoosely(String text) {
        return LooseReader.read(text);
    }

    private static String write(@Nullable Object value, ObjectWriteContext context) {
        var text = new StringWriter();
        try (var generator = JsonFactories.STRICT.createGenerator(context, text)) {
            new JsonWriter(generator).write(value);
        }
        return text.toString();
    }

    private static final class PrettyContext extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return ((DefaultPrettyPrinter) PRETTY).createInstance();
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
