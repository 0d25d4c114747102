package io.cleancopy.evaluate;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of people in the form in which they are compared: loose, without "by", without most punctuation. */
final class Names {
    private static final String WORD = "[\\p{L}\\p{N}_]";
    private static final Pattern BETWEEN = Pattern.compile("[;,|&\\n]|(?<!" + WORD + ")and(?!" + WORD + ")");
    private static final Pattern BY =
            Pattern.compile("^\\s*(?:by|von|par|por|di|af|av)[:\\s]+", Pattern.CASE_INSENSITIVE);
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}_ .'-]");
    private static final Pattern ENDS = Pattern.compile("^[ .-]+|[ .-]+$");

    private Names() {}

    /** The names of a byline, which stand between commas, semicolons and the like. */
    static Set<String> inLine(String byline) {
        return of(List.of(BETWEEN.split(byline)));
    }

    static Set<String> of(List<String> names) {
        var loose = new LinkedHashSet<String>();
        for (String name : names) {
            String plain =
                    OTHER.matcher(Loose.of(BY.matcher(name).replaceFirst(""))).replaceAll("");
            String bare = ENDS.matcher(plain).replaceAll("");
            if (!bare.isEmpty()) {
                loose.add(bare);
            }
        }
        return loose;
    }
}
