package io.cleancopy.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A Markdown file with parts between {@code <!-- name -->} and {@code <!-- /name -->}. */
public final class MarkedDocument {
    private static final Pattern FENCE = Pattern.compile("^```(\\w+)\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

    private final Path file;
    private final String text;

    public MarkedDocument(Path file) {
        this.file = file;
        try {
            text = Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text() {
        return text;
    }

    /** What stands between the marks, without white space at its ends. */
    public String part(String name) {
        String from = "<!-- " + name + " -->";
        int start = text.indexOf(from);
        int end = text.indexOf("<!-- /" + name + " -->");
        if (start < 0 || end < start) {
            throw new AssertionError(file + " has no part between " + from + " and <!-- /" + name + " -->");
        }
        return text.substring(start + from.length(), end).strip();
    }

    /** The contents of the fenced blocks in a language, in order. */
    List<String> fenced(String language) {
        var found = new ArrayList<String>();
        var fences = FENCE.matcher(text);
        while (fences.find()) {
            if (fences.group(1).equals(language)) {
                found.add(fences.group(2));
            }
        }
        return found;
    }

    /** The only fenced block of a part. */
    public String fencedIn(String name) {
        var fences = FENCE.matcher(part(name));
        if (!fences.find()) {
            throw new AssertionError(file + " has no fenced block in " + name);
        }
        return fences.group(2).strip();
    }
}
