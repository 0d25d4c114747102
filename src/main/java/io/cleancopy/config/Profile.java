package io.cleancopy.config;

/** Where what is known of publishers' repeated lines comes from. */
public enum Profile {
    /** From the runs before and from the pages of this one. */
    LEARN,
    /** From the runs before alone. */
    FROZEN,
    /** From nowhere: each page is decided by itself. */
    OFF
}
