package io.cleancopy.dedup;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The text of an article: paragraphs of words. */
record Story(List<List<String>> paragraphs, String blank) {
    static Story of(Writer writer, int words) {
        var paragraphs = new ArrayList<List<String>>();
        for (int written = 0; written < words; ) {
            var paragraph = writer.paragraph();
            paragraphs.add(paragraph);
            written += paragraph.size();
        }
        return new Story(paragraphs, writer.blank());
    }

    int words() {
        return paragraphs.stream().mapToInt(List::size).sum();
    }

    String text() {
        return paragraphs.stream().map(words -> String.join(blank, words)).collect(Collectors.joining("\n\n"));
    }
}
