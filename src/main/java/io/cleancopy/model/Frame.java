package io.cleancopy.model;

/**
 * The elements of an HTML page around a block: evidence of where it stands and what for. Text dumps have none.
 *
 * @param tag the element that makes the block, as {@link Tag}
 * @param outerTag the block-level element around that
 * @param depth how many elements are around the block
 * @param containers numbers of the regions around the block that hold more than this one block, innermost first; the
 *     numbers are those of document order, so they fall
 * @param names what the class names of the elements around say, as sets of {@link Naming} bits, the block's own element
 *     first
 * @param kind the same for blocks whose two innermost elements have the same tags and classes
 * @param path the same for blocks whose elements have the same tags all the way up
 * @param links links in the block
 * @param strong whether all its letters are in bold type
 * @param pictures pictures between the block before and this one
 */
public record Frame(
        Tag tag,
        Tag outerTag,
        int depth,
        Levels containers,
        Levels names,
        int kind,
        int path,
        int links,
        boolean strong,
        int pictures) {
    /** Of a block in a text dump. */
    public static final Frame NONE = new Frame(Tag.NONE, Tag.NONE, 0, Levels.of(), Levels.of(), 0, 0, 0, false, 0);

    /** Whether one of so many elements, the block's own and those around it, is named for something. */
    public boolean isNamed(Naming naming, int levels) {
        for (int level = 0; level < Math.min(levels, names.size()); level++) {
            if ((names.at(level) & naming.bit()) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Elements as far as they tell blocks apart. */
    public enum Tag {
        NONE,
        OTHER,
        P,
        DIV,
        SECTION,
        ARTICLE,
        MAIN,
        H1,
        H2,
        H3,
        H4,
        LI,
        LIST,
        QUOTE,
        CELL,
        TABLE,
        TERM,
        PRE,
        CAPTION,
        HEADER,
        FOOTER,
        ASIDE,
        NAV,
        FORM,
        BODY,
        ADDRESS
    }
}
