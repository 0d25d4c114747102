package io.cleancopy.source.csv;

/** What the bytes of a row mean so far: how many fields they are, and whether the last of them is quoted. */
final class RowShape {
    private static final int FIELD_START = 0;
    private static final int PLAIN = 1;
    private static final int QUOTED = 2;
    private static final int BEHIND_QUOTE = 3;

    private final byte delimiter;
    private int state;
    private long fields;
    private boolean stray;

    private RowShape(byte delimiter, int state, long fields) {
        this.delimiter = delimiter;
        this.state = state;
        this.fields = fields;
    }

    static RowShape begin(byte delimiter) {
        return new RowShape(delimiter, FIELD_START, 1);
    }

    /** In the quotes of the last of some fields. */
    static RowShape quoted(byte delimiter, long fields) {
        return new RowShape(delimiter, QUOTED, fields);
    }

    /** Takes a byte that does not end the row. */
    void take(byte b) {
        if (state == QUOTED) {
            state = b == '"' ? BEHIND_QUOTE : QUOTED;
        } else if (b == delimiter) {
            state = FIELD_START;
            fields++;
        } else {
            stray |= state == BEHIND_QUOTE && b != '"';
            state = b == '"' && state != PLAIN ? QUOTED : PLAIN;
        }
    }

    boolean isQuoted() {
        return state == QUOTED;
    }

    /** Whether something stands behind a closing quote. */
    boolean isStray() {
        return stray;
    }

    long fields() {
        return fields;
    }
}
