package io.cleancopy.metadata;

import io.cleancopy.draft.Draft;
import io.cleancopy.model.Block;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The names in elements that a page marks as its author's, where these stand around the head or end of the article. */
final class MarkedAuthors {
    private static final String CLASS = "class:author";
    private static final String[] MARKS = {"rel:author", CLASS, "link:author"};

    private static final int SHORTEST_HANDLE = 3;

    private MarkedAuthors() {}

    /**
     * Empty when nothing is marked near the article.
     *
     * @param around the blocks in which an author may be named
     */
    static List<String> find(Draft draft, List<Block> around) {
        var site = SiteNames.of(draft);
        for (String mark : MARKS) {
            var names = new LinkedHashSet<String>();
            for (String line : draft.page().declared().getOrDefault(mark, "").split("\n")) {
                if (!line.isEmpty() && isIn(around, line)) {
                    names.addAll(read(line, mark, draft.language(), site));
                }
            }
            boolean topics = names.size() > 1 && names.stream().noneMatch(DeclaredAuthors::isFull);
            if (!names.isEmpty() && !topics) {
                return withoutPapers(names);
            }
        }
        return List.of();
    }

    /** Names that are marked as links to their authors and fill a line each, all of them or none. */
    static List<String> linked(Draft draft, List<Block> lines) {
        var words = Words.of(draft.language());
        var names = new ArrayList<String>();
        for (String name :
                draft.page().declared().getOrDefault("rel:author", "").split("\n")) {
            if (lines.stream().anyMatch(block -> block.text().equals(name)) && Names.isName(name, words)) {
                names.add(Names.clean(name));
            }
        }
        return names;
    }

    /** Of a name and the same with a paper behind it the former stays. */
    private static List<String> withoutPapers(Set<String> names) {
        var bare = new ArrayList<String>();
        for (String name : names) {
            if (names.stream().noneMatch(other -> DeclaredAuthors.isFull(other) && name.startsWith(other + " "))) {
                bare.add(name);
            }
        }
        return bare;
    }

    /** For articles whose head is not where it should be: the first line of a byline, wherever it stands. */
    static List<String> anywhere(Draft draft) {
        var site = SiteNames.of(draft);
        for (String line : draft.page().declared().getOrDefault(CLASS, "").split("\n")) {
            var byline = Byline.parse(line, draft.language());
            var names = byline == null || !byline.whole() ? List.<String>of() : site.without(byline.authors());
            if (!names.isEmpty()) {
                return names;
            }
        }
        return List.of();
    }

    private static boolean isIn(List<Block> blocks, String line) {
        for (var block : blocks) {
            if (block.text().contains(line)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> read(String line, String mark, String language, SiteNames site) {
        var words = Words.of(language);
        var byline = Byline.parse(line, language);
        if (byline != null && !byline.authors().isEmpty()) {
            return byline.authors().stream()
                    .filter(name -> !site.isSite(name) || !MastheadName.isName(name))
                    .toList();
        }
        return DeclaredAuthors.read(line, site, words).names().stream()
                .filter(name -> isPerson(name, words) || !mark.equals(CLASS) && isHandle(name, words))
                .toList();
    }

    private static boolean isPerson(String name, Words words) {
        return Names.isLabelledName(name, words) || Names.isSingleName(name, words);
    }

    /** One word, as people call themselves in blogs: {@code jane_doe}. */
    private static boolean isHandle(String name, Words words) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!Character.isLetterOrDigit(c) && "._-".indexOf(c) < 0) {
                return false;
            }
        }
        return name.length() >= SHORTEST_HANDLE
                && Character.isLetter(name.charAt(0))
                && !words.is(name, WordKind.FUNCTION)
                && !words.is(name, WordKind.NOT_NAME);
    }
}
