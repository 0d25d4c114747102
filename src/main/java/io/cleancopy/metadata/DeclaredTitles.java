package io.cleancopy.metadata;

import io.cleancopy.draft.Draft;
import io.cleancopy.text.Folding;
import io.cleancopy.text.LongSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The titles that a page declares, without the site's name, and what speaks for each. */
final class DeclaredTitles {
    /** Where titles stand, and how many places speak as loud. */
    private static final Map<String, Integer> PLACES = places();

    /** What stands between a title and the name of the site or section, the longest first. */
    private static final String[] SEPARATORS = {
        " | ", " - ", " – ", " — ", " :: ", " · ", " • ", " » ", " « ", " / ", " ~ "
    };

    private static final int LONGEST = 300;

    /** Letters of a title that does not stand in a longer one by chance. */
    private static final int SHORTEST = 15;

    private static final int SHORTEST_PART = 6;

    /** What two places say that speak loudly. */
    private static final int MOST_VOTES = 5;

    private final Map<String, Integer> votes = new LinkedHashMap<>();
    private final LongSet folds = new LongSet();
    private final List<TitleWords> words = new ArrayList<>();
    private final SiteNames site;

    private DeclaredTitles(Draft draft) {
        site = SiteNames.of(draft);
        var declared = draft.page().declared();
        var raw = new LinkedHashMap<String, Integer>();
        PLACES.forEach((key, weight) -> {
            String title = declared.get(key);
            if (title != null && title.length() <= LONGEST) {
                raw.merge(title, weight, Integer::sum);
            }
        });
        var whole = new LongSet();
        raw.keySet().forEach(title -> whole.add(Folding.hash(title)));
        raw.forEach((title, weight) -> vote(cut(title, whole), weight));
        for (String title : raw.keySet()) {
            folds.add(Folding.hash(title));
        }
        for (String title : votes.keySet()) {
            folds.add(Folding.hash(title));
            words.add(new TitleWords(title));
        }
    }

    static DeclaredTitles of(Draft draft) {
        return new DeclaredTitles(draft);
    }

    private static Map<String, Integer> places() {
        var places = new LinkedHashMap<String, Integer>();
        places.put("json-ld:headline", 3);
        places.put("og:title", 3);
        places.put("citation_title", 3);
        places.put("record:headline", 3);
        places.put("title", 2);
        places.put("headline", 2);
        places.put("parsely-title", 2);
        places.put("twitter:title", 1);
        places.put("sailthru.title", 1);
        places.put("dc.title", 1);
        places.put("dcterms.title", 1);
        return places;
    }

    private void vote(String title, int weight) {
        long fold = Folding.hash(title);
        for (String other : votes.keySet()) {
            if (Folding.hash(other) == fold) {
                votes.merge(other, weight, Integer::sum);
                return;
            }
        }
        votes.put(title, weight);
    }

    /** Without the parts at its ends that are the site's name, or that another declared title does not have. */
    private String cut(String title, LongSet whole) {
        String rest = title;
        for (int i = 0; i < 3; i++) {
            String shorter = shorter(rest, whole);
            if (shorter == null) {
                return rest;
            }
            rest = shorter;
        }
        return rest;
    }

    private @Nullable String shorter(String title, LongSet whole) {
        for (String separator : SEPARATORS) {
            int first = title.indexOf(separator);
            int last = first < 0 ? -1 : title.lastIndexOf(separator);
            if (last > 0) {
                String before = title.substring(0, last).strip();
                String after = title.substring(last + separator.length()).strip();
                if (!before.isEmpty() && (site.isSite(after) || whole.contains(Folding.hash(before)))) {
                    return before;
                }
            }
            if (first > 0) {
                String before = title.substring(0, first).strip();
                String after = title.substring(first + separator.length()).strip();
                if (!after.isEmpty() && (site.isSite(before) || whole.contains(Folding.hash(after)))) {
                    return after;
                }
            }
        }
        return null;
    }

    boolean isEmpty() {
        return votes.isEmpty();
    }

    /** Whether the hash of a folded text is that of a title, with or without the site's name. */
    boolean has(long fold) {
        return folds.contains(fold);
    }

    /** How much of its words a text shares with the title that is most like it, 0 to 1. */
    double likeness(String text) {
        if (words.isEmpty()) {
            return 0;
        }
        double most = 0;
        var own = new TitleWords(text);
        for (var title : words) {
            most = Math.max(most, own.likeness(title));
        }
        return most;
    }

    /** The title that most places agree on; null when there is none but the site's name. */
    @Nullable
    String agreed() {
        String best = null;
        int most = 0;
        for (var vote : votes.entrySet()) {
            boolean named = !site.isSite(vote.getKey()) && Folding.hash(vote.getKey()) != 0;
            if (named && vote.getValue() > most) {
                most = vote.getValue();
                best = vote.getKey();
            }
        }
        return best;
    }

    /** Whether the text is a declared title, with or without the site's name, and not that name alone. */
    boolean names(String text) {
        return has(Folding.hash(text)) && !site.isSite(text);
    }

    /** Whether the text is what stands before, between or behind the separators of a declared title, and no site's name. */
    boolean namesInPart(String text) {
        String folded = Folding.fold(text);
        if (folded.length() < SHORTEST_PART || site.isSite(text)) {
            return false;
        }
        for (String title : votes.keySet()) {
            for (String separator : SEPARATORS) {
                int at = title.indexOf(separator);
                if (at > 0
                        && (Folding.fold(title.substring(0, at)).equals(folded)
                                || Folding.fold(title.substring(at + separator.length()))
                                        .equals(folded))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The headline in a heading that may hold its kicker before it or its standfirst behind it. */
    String within(String text) {
        String folded = Folding.fold(text);
        int own = votesFor(folded);
        for (var vote : votes.entrySet()) {
            String title = vote.getKey();
            String fold = Folding.fold(title);
            boolean most = own <= vote.getValue()
                    && fold.length() >= SHORTEST
                    && fold.length() < folded.length()
                    && 2 * fold.length() > folded.length();
            if (most && folded.endsWith(fold)) {
                return title;
            }
            String rest = behindOtherKicker(text, title);
            if (rest != null) {
                return rest;
            }
        }
        return withoutStandfirst(text);
    }

    private int votesFor(String folded) {
        int most = 0;
        for (var vote : votes.entrySet()) {
            most = Folding.fold(vote.getKey()).equals(folded) ? Math.max(most, vote.getValue()) : most;
        }
        return most;
    }

    /** What heading and title end with, where the title has its own kicker before a colon and the heading another. */
    private static @Nullable String behindOtherKicker(String text, String title) {
        int colon = title.indexOf(": ");
        String rest = colon < 0 ? "" : title.substring(colon + 2);
        boolean most = rest.length() >= SHORTEST
                && 2 * rest.length() > text.length()
                && text.endsWith(" " + rest)
                && !text.endsWith(": " + rest);
        boolean other = most && !Folding.fold(text).startsWith(Folding.fold(title.substring(0, colon)));
        return other ? rest : null;
    }

    /** Where a heading goes on in a new sentence behind the title that most places agree on. */
    private String withoutStandfirst(String text) {
        String title = agreed();
        boolean goesOn = title != null
                && title.length() >= SHORTEST
                && text.length() > title.length() + SHORTEST
                && text.startsWith(title + " ")
                && Character.isUpperCase(text.charAt(title.length() + 1))
                && votes.getOrDefault(title, 0) >= MOST_VOTES;
        return goesOn ? String.valueOf(title) : text;
    }
}
