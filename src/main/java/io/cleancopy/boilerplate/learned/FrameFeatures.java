package io.cleancopy.boilerplate.learned;

import io.cleancopy.model.Frame;
import io.cleancopy.model.Naming;
import io.cleancopy.model.Page;
import io.cleancopy.model.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The elements around the block: what they are, what they are named for, and what else is in them. HTML pages only. */
final class FrameFeatures implements FeatureGroup {
    /** Containers around the block that are looked at one by one. */
    private static final int LEVELS = 3;

    private static final int NEIGHBOURS = 2;

    private static final int GRAM = 3;

    static final List<String> NAMES = makeNames();

    /** What is in a container, or in all blocks of a kind. */
    private static final class Sum {
        int blocks;
        int paragraphs;
        int words;
        int prose;
        int letters;
        int linkLetters;

        void add(Shape shape, int proseWords) {
            blocks++;
            paragraphs += proseWords > 0 ? 1 : 0;
            words += shape.words();
            prose += proseWords;
            letters += shape.letters();
            linkLetters += shape.linkLetters();
        }
    }

    private static final Sum NOTHING = new Sum();

    private final PageFacts facts;
    private final Map<Integer, Sum> containers = new HashMap<>();
    private final Map<Integer, Sum> kinds = new HashMap<>();
    private final Map<Integer, Sum> paths = new HashMap<>();
    private final Set<Long> title;
    private final Set<Long> description;
    private final Set<Long> body;
    private final int[] declaredShares;
    private int prose;

    FrameFeatures(PageFacts facts, Map<String, String> declared) {
        this.facts = facts;
        for (int i = 0; i < facts.size; i++) {
            var frame = frame(i);
            var shape = facts.shape(i);
            prose += facts.prose[i];
            for (int container : frame.containers()) {
                containers.computeIfAbsent(container, key -> new Sum()).add(shape, facts.prose[i]);
            }
            kinds.computeIfAbsent(frame.kind(), key -> new Sum()).add(shape, facts.prose[i]);
            paths.computeIfAbsent(frame.path(), key -> new Sum()).add(shape, facts.prose[i]);
        }
        title = words(declared, "og:title", "json-ld:headline", "title");
        description = words(declared, "og:description", "description", "json-ld:description");
        body = grams(declared.get(Page.DECLARED_BODY));
        declaredShares = new int[facts.size];
        for (int i = 0; i < facts.size; i++) {
            declaredShares[i] = declaredShare(i);
        }
    }

    private static Set<Long> words(Map<String, String> declared, String... keys) {
        for (String key : keys) {
            String text = declared.get(key);
            if (text != null) {
                var words = new HashSet<Long>();
                var tokens = new PageTokens(text);
                for (int word = 0; word < tokens.vocabulary(); word++) {
                    words.add(tokens.hash(word));
                }
                return words;
            }
        }
        return Set.of();
    }

    /** Runs of {@value #GRAM} words. */
    private static Set<Long> grams(@Nullable String text) {
        if (text == null) {
            return Set.of();
        }
        var grams = new HashSet<Long>();
        var tokens = new PageTokens(text);
        for (int at = 0; at + GRAM <= tokens.from(1); at++) {
            grams.add(gram(tokens, at));
        }
        return grams;
    }

    private static long gram(PageTokens tokens, int at) {
        long hash = 0;
        for (int i = at; i < at + GRAM; i++) {
            hash = 0x9E3779B97F4A7C15L * (hash ^ (hash >>> 29) ^ tokens.hash(tokens.word(i)));
        }
        return hash;
    }

    /** Share of the block that stands in the declared body, 255 where there is none or the block is too short to tell. */
    private int declaredShare(int block) {
        var tokens = facts.tokens;
        int all = tokens.from(block + 1) - tokens.from(block) - GRAM + 1;
        if (body.isEmpty() || all <= 0) {
            return 255;
        }
        int count = 0;
        for (int at = tokens.from(block); at + GRAM <= tokens.from(block + 1); at++) {
            count += body.contains(gram(tokens, at)) ? 1 : 0;
        }
        return Row.share(count, all);
    }

    private static List<String> makeNames() {
        var names = new ArrayList<String>(List.of(
                "tag", "outer-tag", "role", "landmark", "depth", "link-density", "links", "strong", "pictures"));
        for (var naming : Naming.values()) {
            names.add("named-" + naming.name().toLowerCase(Locale.ROOT));
        }
        var levels = new ArrayList<String>();
        for (int level = 0; level < LEVELS; level++) {
            levels.add("container" + level);
        }
        levels.addAll(List.of("main", "kind", "path"));
        for (String level : levels) {
            names.addAll(List.of(
                    level + "-blocks",
                    level + "-paragraphs",
                    level + "-prose",
                    level + "-density",
                    level + "-links",
                    level + "-mean"));
        }
        names.addAll(List.of("main-steps", "most-steps", "levels", "title-words", "description-words", "of-title"));
        names.addAll(List.of("declared", "declared-size", "prev-declared", "next-declared"));
        for (int distance = 1; distance <= NEIGHBOURS; distance++) {
            for (String side : List.of("prev", "next")) {
                names.addAll(List.of(
                        side + distance + "-tag",
                        side + distance + "-links",
                        side + distance + "-same",
                        side + distance + "-steps"));
            }
        }
        return List.copyOf(names);
    }

    private Frame frame(int block) {
        return facts.blocks.get(block).place().frame();
    }

    @Override
    public void write(int i, Row row) {
        var block = facts.blocks.get(i);
        var frame = frame(i);
        row.add(frame.tag().ordinal());
        row.add(frame.outerTag().ordinal());
        row.add(block.role().ordinal());
        row.add(block.place().landmark().ordinal());
        row.add(frame.depth());
        row.add(links(i));
        row.add(Math.min(20, frame.links()));
        row.add(frame.strong());
        row.add(Math.min(9, frame.pictures()));
        writeNames(frame, row);
        var inside = frame.containers();
        for (int level = 0; level < LEVELS; level++) {
            write(level < inside.size() ? sum(inside.get(level)) : NOTHING, row);
        }
        int main = steps(inside, 0.5);
        write(main < inside.size() ? sum(inside.get(main)) : NOTHING, row);
        write(kinds.getOrDefault(frame.kind(), NOTHING), row);
        write(paths.getOrDefault(frame.path(), NOTHING), row);
        row.add(main);
        row.add(steps(inside, 0.8));
        row.add(inside.size());
        row.add(shared(i, title));
        row.add(shared(i, description));
        row.add(title.isEmpty() ? 255 : covered(i, title));
        row.add(declaredShares[i]);
        row.addLog(body.size());
        row.add(i > 0 ? declaredShares[i - 1] : 254);
        row.add(i + 1 < facts.size ? declaredShares[i + 1] : 254);
        for (int distance = 1; distance <= NEIGHBOURS; distance++) {
            writeNeighbour(i, i - distance, row);
            writeNeighbour(i, i + distance, row);
        }
    }

    private Sum sum(int container) {
        return containers.getOrDefault(container, NOTHING);
    }

    /** How many elements up a name stands; 15 where none has it. */
    private static void writeNames(Frame frame, Row row) {
        var names = frame.names();
        for (int bit = 0; bit < Naming.values().length; bit++) {
            int level = 0;
            while (level < names.size() && (names.get(level) >> bit & 1) == 0) {
                level++;
            }
            row.add(level < names.size() ? level : 15);
        }
    }

    private void write(Sum sum, Row row) {
        row.addLog(sum.blocks);
        row.addLog(sum.paragraphs);
        row.addShare(sum.prose, prose);
        row.addShare(sum.prose, sum.words);
        row.addShare(sum.linkLetters, sum.letters);
        row.addLog(sum.blocks == 0 ? 0 : sum.words / sum.blocks);
    }

    /** How many containers out the first one is that has this share of the page's prose. */
    private int steps(List<Integer> inside, double share) {
        for (int level = 0; level < inside.size(); level++) {
            if (sum(inside.get(level)).prose >= share * prose) {
                return level;
            }
        }
        return inside.size();
    }

    private int links(int block) {
        var shape = facts.shape(block);
        return Row.share(shape.linkLetters(), shape.letters());
    }

    /** Share of the block's words that are among those declared. */
    private int shared(int block, Set<Long> words) {
        var tokens = facts.tokens;
        int all = tokens.from(block + 1) - tokens.from(block);
        int count = 0;
        if (!words.isEmpty()) {
            for (int at = tokens.from(block); at < tokens.from(block + 1); at++) {
                count += words.contains(tokens.hash(tokens.word(at))) ? 1 : 0;
            }
        }
        return Row.share(count, all);
    }

    /** Share of the declared words that the block has. */
    private int covered(int block, Set<Long> words) {
        var tokens = facts.tokens;
        var found = new HashSet<Long>();
        for (int at = tokens.from(block); at < Math.min(tokens.from(block + 1), tokens.from(block) + 60); at++) {
            long hash = tokens.hash(tokens.word(at));
            if (words.contains(hash)) {
                found.add(hash);
            }
        }
        return Row.share(found.size(), words.size());
    }

    private void writeNeighbour(int block, int other, Row row) {
        if (other < 0 || other >= facts.size) {
            row.add(63);
            row.add(255);
            row.add(9);
            row.add(63);
            return;
        }
        var frame = frame(block);
        var beside = frame(other);
        row.add(beside.tag().ordinal());
        row.add(links(other));
        row.add((frame.kind() == beside.kind() ? 1 : 0) + (frame.path() == beside.path() ? 2 : 0));
        row.add(stepsTo(frame, beside));
    }

    /** How many containers out the first one is that holds the other block as well; numbers fall from the inside out. */
    private static int stepsTo(Frame frame, Frame beside) {
        var inside = frame.containers();
        var others = beside.containers();
        int at = 0;
        for (int level = 0; level < inside.size(); level++) {
            int number = inside.get(level);
            while (at < others.size() && others.get(at) > number) {
                at++;
            }
            if (at < others.size() && others.get(at) == number) {
                return level;
            }
        }
        return inside.size();
    }
}
