package io.cleancopy.source.csv;

import org.jspecify.annotations.Nullable;

/**
 * A row of several lines that is none. At the end of each of its lines it is in quotes; so a row that begins in one of these
 * lines, and is in quotes at its end, reads on as this one did and ends where it did. What became of it is known without
 * reading that far again: however many quotes stray, no byte is read more than a few times.
 */
final class BrokenRow {
    private static final long NONE = -1;

    private final RowShape shape;
    private final long end;
    private final long fields;
    private final boolean atLimit;

    private BrokenRow(RowShape shape, long end, long fields, boolean atLimit) {
        this.shape = shape;
        this.end = end;
        this.fields = fields;
        this.atLimit = atLimit;
    }

    /**
     * One that ends with the wrong number of fields.
     *
     * @param shape at the end of its first line
     * @param end the place of the line end that ends it
     */
    static BrokenRow ofFields(RowShape shape, long end, long fields) {
        return new BrokenRow(shape, end, fields, false);
    }

    /** One that cannot be a row, seen at this place, whatever it began with. */
    static BrokenRow hopeless(RowShape shape, long end) {
        return new BrokenRow(shape, end, NONE, false);
    }

    /** One that is longer than is allowed, seen at this place. */
    static BrokenRow tooLong(RowShape shape, long end) {
        return new BrokenRow(shape, end, NONE, true);
    }

    static boolean covers(@Nullable BrokenRow broken, long place) {
        return broken != null && place < broken.end;
    }

    /** Takes the next byte that is no line end; those of the first line are taken. */
    void take(byte b) {
        shape.take(b);
    }

    /** Whether a row that is in quotes at the end of the line that was taken last is well-formed. */
    boolean allows(RowShape row, long expected) {
        return fields != NONE && row.fields() + fields - shape.fields() == expected;
    }

    /** Whether a row that begins further on, and so may reach further, might be a row. */
    boolean isAtLimit() {
        return atLimit;
    }
}
