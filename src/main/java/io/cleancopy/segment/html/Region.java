package io.cleancopy.segment.html;

import io.cleancopy.model.Landmark;
import org.jspecify.annotations.Nullable;

/** A block-level element while the page is walked. Not for sharing between threads. */
final class Region {
    private final int number;
    private final @Nullable Region parent;
    private final Scope around;
    private final int from;
    private int parts;

    /**
     * @param number in document order
     * @param around what holds for the text around the element
     * @param from how many passages came before it
     */
    Region(int number, @Nullable Region parent, Scope around, int from) {
        this.number = number;
        this.parent = parent;
        this.around = around;
        this.from = from;
    }

    @Nullable
    Region parent() {
        return parent;
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
}
