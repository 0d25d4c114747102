package io.cleancopy.model;

/** What kind of bytes a page is made of. */
public enum MediaType {
    TEXT,
    HTML
}
