package io.cleancopy.source.warc;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/** The pieces of a file in which records stand: the members of a gzip file, or a plain file as one piece. */
interface Members extends Closeable {
    /**
     * Moves on to the next member, the one before having been read to its end; false behind the last.
     *
     * @throws IOException if there is something else
     */
    boolean next() throws IOException;

    /** Where in the file the member begins. */
    long start();

    /** What is in the member; the end of the stream tells that its check sum is right. */
    InputStream stream();

    /** Whether a member has a check sum, so that nothing is known to be right before its end. */
    boolean isChecked();

    /** The name of a record, by where it begins in the member. */
    String name(long at);

    /** Whether the file can be opened where a record begins that begins there in the member. */
    boolean opensAt(long at);

    /** Begins the member anew at a place in it; false if it cannot. */
    boolean again(long at) throws IOException;

    /** Moves on to the next place at which a member may begin, behind the start of one that is broken; false if there is none. */
    boolean recover() throws IOException;
}
