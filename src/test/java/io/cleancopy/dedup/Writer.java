package io.cleancopy.dedup;

import java.util.List;

/** Invents what articles in one language are made of. */
interface Writer {
    /** A word as it is written, its comma or stop behind it. */
    String word();

    List<String> paragraph();

    /** What stands between two words. */
    String blank();
}
