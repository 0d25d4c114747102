package io.cleancopy.boilerplate.learned;

import io.cleancopy.model.Frame;
import io.cleancopy.model.Levels;
import io.cleancopy.model.Naming;
import io.cleancopy.model.Page;
import io.cleancopy.model.Shape;
import io.cleancopy.text.Numbering;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The elements around the block: what they are, what they are named for, and what else is in them. HTML pages only. */
final class FrameFeatures implements FeatureGroup {
    /** Containers around the block that are looked at one by one. */
    private static final int LEVELS = 3;

    private static final int NEIGHBOURS = 2;

    private static final int GRAM = 3;

    static final List<String> NAMES = makeNames();

    private static final int NOT_NAMED = 15;

    private static final int NAMINGS = Naming.values().length;

    /** What is in a container, or in all blocks of a kind. */
    private static final class Sum {
        int blocks;
        int paragraphs;
        int words;
        int prose;
        int letters;
        int linkLetters;
        /** What rows are told of it, once all is in. */
        @Nullable
        Row told;

        void add(Shape shape, int proseWords) {
            blocks++;
            paragraphs += proseWords > 0 ? 1 : 0;
            words += shape.words();
            prose += proseWords;
            letters += shape.letters();
            linkLetters += shape.linkLetters();
        }
    }

    private static final int OF_SUM = 6;

    private final PageFacts facts;
    private final Frames frames;
    /** By block: its frame, and the share of its letters inside links. */
    private final Frame[] frameOf;

    private final int[] links;
    private final Sum[] containers;
    private final Sum[] kinds;
    private final Sum[] paths;
    private final Sum nothing = new Sum();
    private final DeclaredWords title;
    private final DeclaredWords description;
    /** Runs of {@value #GRAM} words. */
    private final Numbering body;

    private final int[] declaredShares;
    private int prose;

    FrameFeatures(PageFacts facts, Map<String, String> declared) {
        this.facts = facts;
        frames = facts.frames;
        frameOf = new Frame[facts.size];
        links = new int[facts.size];
        containers = new Sum[frames.containers()];
        kinds = new Sum[facts.size];
        paths = new Sum[facts.size];
        for (int i = 0; i < facts.size; i++) {
            var shape = facts.shape(i);
            frameOf[i] = facts.blocks.get(i).place().frame();
            links[i] = Row.share(shape.linkLetters(), shape.letters());
            prose += facts.prose[i];
            for (int container : frames.inside(i)) {
                add(containers, container, i);
            }
            add(kinds, frames.kind(i), i);
            add(paths, frames.path(i), i);
        }
        title = DeclaredWords.of(facts.tokens, declared, "og:title", "json-ld:headline", "title");
        description = DeclaredWords.of(facts.tokens, declared, "og:description", "description", "json-ld:description");
        body = grams(declared.get(Page.DECLARED_BODY));
        declaredShares = new int[facts.size];
        for (int i = 0; i < facts.size; i++) {
            declaredShares[i] = declaredShare(i);
        }
    }

    private void add(Sum[] sums, int number, int block) {
        if (sums[number] == null) {
            sums[number] = new Sum();
        }
        sums[number].add(facts.shape(block), facts.prose[block]);
    }

    private static Numbering grams(@Nullable String text) {
        if (text == null) {
            return new Numbering(0);
        }
        var tokens = new PageTokens(text);
        var grams = new Numbering(tokens.from(1));
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
        if (body.size() == 0 || all <= 0) {
            return 255;
        }
        int count = 0;
        for (int at = tokens.from(block); at + GRAM <= tokens.from(block + 1); at++) {
            count += body.of(gram(tokens, at)) >= 0 ? 1 : 0;
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

    @Override
    public void write(int i, Row row) {
        var block = facts.blocks.get(i);
        var frame = frameOf[i];
        row.add(frame.tag().ordinal());
        row.add(frame.outerTag().ordinal());
        row.add(block.role().ordinal());
        row.add(block.place().landmark().ordinal());
        row.add(frame.depth());
        row.add(links[i]);
        row.add(Math.min(20, frame.links()));
        row.add(frame.strong());
        row.add(Math.min(9, frame.pictures()));
        writeNames(frame.names(), row);
        int[] inside = frames.inside(i);
        for (int level = 0; level < LEVELS; level++) {
            write(level < inside.length ? containers[inside[level]] : nothing, row);
        }
        int main = steps(inside, 0.5);
        write(main < inside.length ? containers[inside[main]] : nothing, row);
        write(kinds[frames.kind(i)], row);
        write(paths[frames.path(i)], row);
        row.add(main);
        row.add(steps(inside, 0.8));
        row.add(inside.length);
        row.add(title.share(i));
        row.add(description.share(i));
        row.add(title.isEmpty() ? 255 : title.covered(i));
        row.add(declaredShares[i]);
        row.addLog(body.size());
        row.add(i > 0 ? declaredShares[i - 1] : 254);
        row.add(i + 1 < facts.size ? declaredShares[i + 1] : 254);
        for (int distance = 1; distance <= NEIGHBOURS; distance++) {
            writeNeighbour(i, i - distance, row);
            writeNeighbour(i, i + distance, row);
        }
    }

    /** How many elements up each name stands. */
    private static void writeNames(Levels names, Row row) {
        int first = row.fill(NAMINGS, NOT_NAMED);
        for (int level = names.size() - 1; level >= 0; level--) {
            for (int bits = names.at(level); bits != 0; bits &= bits - 1) {
                row.put(first + Integer.numberOfTrailingZeros(bits), level);
            }
        }
    }

    private void write(Sum sum, Row row) {
        if (sum.told == null) {
            sum.told = told(sum);
        }
        row.add(sum.told, OF_SUM);
    }

    private Row told(Sum sum) {
        var row = new Row(OF_SUM);
        row.addLog(sum.blocks);
        row.addLog(sum.paragraphs);
        row.addShare(sum.prose, prose);
        row.addShare(sum.prose, sum.words);
        row.addShare(sum.linkLetters, sum.letters);
        row.addLog(sum.blocks == 0 ? 0 : sum.words / sum.blocks);
        return row;
    }

    /** How many containers out the first one is that has this share of the page's prose. */
    private int steps(int[] inside, double share) {
        for (int level = 0; level < inside.length; level++) {
            if (containers[inside[level]].prose >= share * prose) {
                return level;
            }
        }
        return inside.length;
    }

    private void writeNeighbour(int block, int other, Row row) {
        if (other < 0 || other >= facts.size) {
            row.add(63);
            row.add(255);
            row.add(9);
            row.add(63);
            return;
        }
        var frame = frameOf[block];
        var beside = frameOf[other];
        row.add(beside.tag().ordinal());
        row.add(links[other]);
        row.add((frame.kind() == beside.kind() ? 1 : 0) + (frame.path() == beside.path() ? 2 : 0));
        row.add(frames.inside(block) == frames.inside(other) ? 0 : stepsTo(frame, beside));
    }

    /** How many containers out the first one is that holds the other block as well; numbers fall from the inside out. */
    private static int stepsTo(Frame frame, Frame beside) {
        var inside = frame.containers();
        var others = beside.containers();
        int at = 0;
        for (int level = 0; level < inside.size(); level++) {
            int number = inside.at(level);
            while (at < others.size() && others.at(at) > number) {
                at++;
            }
            if (at < others.size() && others.at(at) == number) {
                return level;
            }
        }
        return inside.size();
    }
}
