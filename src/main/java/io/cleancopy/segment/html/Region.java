package io.cleancopy.segment.html;

import io.cleancopy.model.Frame;
import io.cleancopy.model.Landmark;
import io.cleancopy.model.Levels;
import io.cleancopy.segment.html.tree.Name;
import org.jspecify.annotations.Nullable;

/** A block-level element while the page is walked. Not for sharing between threads. */
final class Region {
    /** Levels of class names that are kept; what is said further out is said of the whole page. */
    private static final int MOST_NAMES = 12;

    private static final int MOST_CONTAINERS = 24;

    /** No set of names. */
    private static final int UNREAD = -1;

    private final int number;
    private final @Nullable Region parent;
    private final Scope around;
    private final int from;
    private final Frame.Tag tag;
    private final @Nullable Landmark landmark;
    private final ClassNames.Reading classNames;
    private final ClassNames.Reading idNames;
    private final ClassNames.Reading itempropNames;
    private final int nameHash;
    private final int path;
    private final int depth;
    private int parts;
    private int names = UNREAD;

    /** The page as a whole. */
    Region(Scope around, Said nothing) {
        this(0, null, around, 0, Frame.Tag.NONE, null, nothing, 0, 0);
    }

    /**
     * @param number in document order
     * @param around what holds for the text around the element
     * @param from how many passages came before it
     * @param landmark that the element makes, if it makes one
     * @param said what the element says of itself
     */
    Region(
            int number,
            Region parent,
            Scope around,
            int from,
            Name name,
            Frame.Tag tag,
            @Nullable Landmark landmark,
            Said said) {
        this(
                number,
                parent,
                around,
                from,
                tag,
                landmark,
                said,
                name.text().hashCode(),
                31 * parent.path + name.text().hashCode());
    }

    private Region(
            int number,
            @Nullable Region parent,
            Scope around,
            int from,
            Frame.Tag tag,
            @Nullable Landmark landmark,
            Said said,
            int nameHash,
            int path) {
        this.number = number;
        this.parent = parent;
        this.around = around;
        this.from = from;
        this.tag = tag;
        this.landmark = landmark;
        classNames = said.classNames();
        idNames = said.idNames();
        itempropNames = said.itempropNames();
        this.nameHash = nameHash;
        this.path = path;
        depth = parent == null ? 0 : parent.depth + 1;
    }

    /** What its class names and ids say: most elements around no text are never asked. */
    private int names() {
        if (names == UNREAD) {
            names = classNames.namings() | idNames.namings() | itempropNames.namings();
        }
        return names;
    }

    /** The hash of its name and classes. */
    private int own() {
        return classNames.hashBehind(nameHash);
    }

    @Nullable
    Region parent() {
        return parent;
    }

    /** The landmark that the element makes; null when it makes none. */
    @Nullable
    Landmark landmark() {
        return landmark;
    }

    Landmark landmarkAround() {
        return around.landmark();
    }

    int from() {
        return from;
    }

    /** Passages directly in it, and regions with passages directly in it. */
    int parts() {
        return parts;
    }

    void addPart() {
        parts++;
        for (var region = this; region.parts == 1 && region.parent != null; region = region.parent) {
            region.parent.parts++;
        }
    }

    /** What was several parts has become one. */
    void join() {
        parts = 1;
    }

    /** The number of the nearest region that holds more than this one passage: wrappers around one passage group nothing. */
    long container() {
        var region = this;
        while (region.parts < 2 && region.parent != null) {
            region = region.parent;
        }
        return region.number;
    }

    Frame frame(int links, boolean strong, int pictures) {
        int[] said = new int[Math.min(depth + 1, MOST_NAMES)];
        int levels = 0;
        int up = 0;
        for (var region = this; region != null; region = region.parent) {
            if (up < said.length) {
                said[up++] = region.names();
            }
            levels += region.parts > 1 ? 1 : 0;
        }
        int[] containers = new int[Math.min(levels, MOST_CONTAINERS)];
        int level = 0;
        for (var region = this; level < containers.length && region != null; region = region.parent) {
            if (region.parts > 1) {
                containers[level++] = region.number;
            }
        }
        var outer = parent == null ? this : parent;
        return new Frame(
                tag,
                outer.tag,
                depth,
                Levels.of(containers),
                Levels.of(said),
                31 * own() + outer.own(),
                path,
                links,
                strong,
                pictures);
    }
}
