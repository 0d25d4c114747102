package io.cleancopy.segment.html;

import io.cleancopy.model.Frame;
import io.cleancopy.model.Levels;
import io.cleancopy.model.Naming;
import io.cleancopy.text.Folding;
import io.cleancopy.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jsoup.Jsoup;

/** The text of an article as its page declares it, for search engines, beside what is seen. */
final class DeclaredBody {
    /** The longest articles have some 100 000 characters. */
    private static final int MAX_CHARS = 400_000;

    /** A shorter text is the article's summary under another name. */
    private static final int LEAST_CHARS = 300;

    /** Places at which the declared text is looked for on the page, and how much of it at each. */
    private static final int PROBES = 24;

    private static final int PROBE_CHARS = 40;

    /** Below this share of places found the page does not show the article: a script would, or a subscription. */
    private static final double SHOWN = 0.3;

    /** Around paragraphs that the page does not show. */
    static final Frame FRAME = new Frame(
            Frame.Tag.P,
            Frame.Tag.ARTICLE,
            2,
            Levels.of(Integer.MAX_VALUE),
            Levels.of(0, Naming.ARTICLE.bit() | Naming.BODY.bit()),
            JsonLd.BODY.hashCode(),
            JsonLd.BODY.hashCode(),
            0,
            false,
            0);

    private DeclaredBody() {}

    /** The paragraphs of the text, normalised; none when it is too short or too long for an article. */
    static List<String> of(String text, Normalizer normalizer) {
        if (text.length() > MAX_CHARS) {
            return List.of();
        }
        String plain = text;
        if (text.indexOf('<') >= 0 && text.indexOf('>') >= 0) {
            plain = Jsoup.parseBodyFragment(text.replace("</p>", "\n").replace("<br", "\n<br"))
                    .wholeText();
        }
        var paragraphs = new ArrayList<String>();
        for (String line : plain.split("\n")) {
            String clean = OneLine.of(normalizer, line, new HashMap<>());
            if (!clean.isEmpty()) {
                paragraphs.add(clean);
            }
        }
        return hasEnough(paragraphs) ? paragraphs : List.of();
    }

    private static boolean hasEnough(List<String> paragraphs) {
        int letters = 0;
        for (int i = 0; letters < LEAST_CHARS && i < paragraphs.size(); i++) {
            letters += Folding.fold(paragraphs.get(i)).length();
        }
        return letters >= LEAST_CHARS;
    }

    private static String letters(List<String> texts) {
        return Folding.fold(String.join(" ", texts));
    }

    /**
     * Whether the text is the article's, and hardly any of it is seen on the page.
     *
     * @param seen the page's blocks
     */
    static boolean isMissing(List<String> body, List<String> seen) {
        String declared = letters(body);
        if (declared.length() < PROBE_CHARS) {
            return false;
        }
        String page = letters(seen);
        int found = 0;
        int behind = 0;
        for (int i = 0; i < PROBES && found < SHOWN * PROBES; i++) {
            int from = (int) ((long) (declared.length() - PROBE_CHARS) * i / (PROBES - 1));
            String probe = declared.substring(from, from + PROBE_CHARS);
            // a page has its article in the order of the text, and once
            int at = page.indexOf(probe, behind);
            at = at < 0 ? page.indexOf(probe) : at;
            if (at >= 0) {
                found++;
                behind = at;
            }
        }
        return found < SHOWN * PROBES;
    }
}
