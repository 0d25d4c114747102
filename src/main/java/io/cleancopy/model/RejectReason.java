package io.cleancopy.model;

import java.util.Locale;

/** Why a page is not an article. The ids are stable for ever. */
public enum RejectReason {
    /** No bytes, or nothing but white space. */
    EMPTY,
    /** An article's zone was found, with less text than {@code min-words}. */
    TOO_SHORT,
    /** No block of the page reads like a paragraph. */
    NO_ARTICLE,
    /** The bytes are not text in any encoding we know. */
    UNDECODABLE,
    /** Nothing but a cookie or consent notice. */
    COOKIE_NOTICE,
    /** A list of links or headlines: a front page, a section page, search results. */
    INDEX_PAGE,
    /** An error page, a robot check or a page that asks for JavaScript. */
    ERROR_PAGE,
    /** Far less of the page's own text was kept than is usual for its publisher. */
    UNUSUAL_REMOVAL,
    /** Larger than the limit of bytes or blocks. */
    TOO_LARGE,
    /** The file could not be read. */
    UNREADABLE,
    /** The file was not the same after reading as before. */
    CHANGED_DURING_READ,
    /** A record of a file is not what the file's format demands. */
    MALFORMED,
    /** The file ends in the middle of the record. */
    CUT_OFF,
    /** The archive holds more entries, bytes or archives in archives than is allowed; the rest of it is not read. */
    ARCHIVE_LIMIT,
    /** Cleaning the page failed inside; the detail names the error. */
    FAILED,
    /** Cleaning the page took longer than is allowed. */
    TIMEOUT,
    /** The page ended the process more than once, and again when it was tried alone. */
    CRASHED,
    /** Reading or cleaning the page takes more memory than there is. */
    OUT_OF_MEMORY;

    /** The name users see, kebab-case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
