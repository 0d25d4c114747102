package io.cleancopy.model;

/**
 * Where a block stands on its page.
 *
 * @param line number of its first line, from 1, in text; its position in document order in HTML
 * @param landmark the region of the page; {@link Landmark#NONE} in text
 * @param container which group it belongs to: the nearest block container's number in HTML; in text the number of the
 *     run of lines without a blank line between them
 * @param frame the elements around it; {@link Frame#NONE} in text
 */
public record Place(int line, Landmark landmark, long container, Frame frame) {
    /** A place in text. */
    public Place(int line, Landmark landmark, long container) {
        this(line, landmark, container, Frame.NONE);
    }
}
