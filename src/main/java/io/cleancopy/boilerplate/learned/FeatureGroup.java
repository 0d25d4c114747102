package io.cleancopy.boilerplate.learned;

/** Some features of the blocks of one page. */
interface FeatureGroup {
    /** Adds the features of the block at this position of the page, in the order of the group's {@code NAMES}. */
    void write(int block, Row row);
}
