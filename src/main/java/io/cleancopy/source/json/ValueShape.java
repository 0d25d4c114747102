package io.cleancopy.source.json;

import io.cleancopy.model.RejectReason;
import io.cleancopy.source.RecordFault;
import java.util.BitSet;

/**
 * What the bytes of a JSON value mean so far, to tell where it ends. It need not be JSON in all: names that come twice,
 * {@code NaN}, bad escapes and numbers of any length are passed over. But its strings, brackets, commas and colons must stand
 * where they can stand; else where it ends is not certain.
 */
final class ValueShape {
    // a nesting that no reader takes; held are as many bits
    private static final int DEEPEST = 1 << 20;

    private enum State {
        BEFORE,
        STRING,
        ESCAPE,
        WORD,
        BEHIND
    }

    private final BitSet objects = new BitSet();
    private int depth;
    private State state = State.BEFORE;

    /**
     * Takes the next byte, if it is one of the value.
     *
     * @return false if the value ended before it
     * @throws RecordFault if it cannot stand there
     */
    boolean take(byte b) throws RecordFault {
        if (state == State.STRING) {
            state = b == '"' ? State.BEHIND : b == '\\' ? State.ESCAPE : State.STRING;
            return true;
        }
        if (state == State.ESCAPE) {
            state = State.STRING;
            return true;
        }
        if (state == State.WORD && isOfWord(b)) {
            return true;
        }
        if (state == State.WORD) {
            state = State.BEHIND;
            if (depth == 0) {
                return false;
            }
        }
        takeOutside(b);
        return true;
    }

    private void takeOutside(byte b) throws RecordFault {
        switch (b) {
            case ' ', '\t', '\n', '\r' -> {}
            case '"' -> begin(State.STRING);
            case '{', '[' -> open(b == '{');
            case '}', ']' -> close(b == '}');
            case ',', ':' -> {
                require(depth > 0);
                state = State.BEFORE;
            }
            default -> {
                require(isOfWord(b));
                begin(State.WORD);
            }
        }
    }

    private void begin(State next) throws RecordFault {
        require(state == State.BEFORE);
        state = next;
    }

    private void open(boolean object) throws RecordFault {
        begin(State.BEFORE);
        require(depth < DEEPEST);
        objects.set(depth++, object);
    }

    private void close(boolean object) throws RecordFault {
        require(depth > 0 && objects.get(depth - 1) == object);
        depth--;
        state = State.BEHIND;
    }

    private static void require(boolean certain) throws RecordFault {
        if (!certain) {
            throw new RecordFault(
                    RejectReason.MALFORMED,
                    "no JSON, and where the record ends cannot be told: mend its quotes and brackets");
        }
    }

    private static boolean isOfWord(byte b) {
        return b >= '0' && b <= '9' || b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b == '-' || b == '+' || b == '.';
    }

    /** Whether the bytes so far are a value; a number or word may still go on. */
    boolean isWhole() {
        return depth == 0 && (state == State.BEHIND || state == State.WORD);
    }

    /** Whether no further byte belongs to it. */
    boolean isClosed() {
        return depth == 0 && state == State.BEHIND;
    }
}
