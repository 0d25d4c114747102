package io.cleancopy.source;

import java.io.IOException;

/** A format whose files hold many pages. */
public non-sealed interface RecordSource extends Source {
    /**
     * The records in the bytes. Closing them closes what was opened.
     *
     * @param from the record that is to be the next: one of an earlier walk whose position is not negative; or
     *     {@link Start#FIRST}
     * @throws IOException if not even the first of them can be looked for
     */
    Records open(Bytes bytes, Start from, Opening opening) throws IOException;

    /** Where to begin: at a record's name and position. */
    record Start(String name, long position) {
        public static final Start FIRST = new Start("", 0);

        public boolean isFirst() {
            return name.isEmpty();
        }
    }
}
