package io.cleancopy.segment;

import io.cleancopy.model.Page;
import io.cleancopy.model.RawPage;

/** Takes a page apart into blocks. Stateless, shared by threads. */
public interface Segmenter {
    /** The page's blocks in reading order; none when it has no text. Never fails on any bytes. */
    Page segment(RawPage raw);
}
