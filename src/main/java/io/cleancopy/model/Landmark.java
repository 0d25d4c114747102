package io.cleancopy.model;

/** The region of an HTML page that a block stands in; text dumps have none. */
public enum Landmark {
    NONE,
    HEADER,
    NAVIGATION,
    MAIN,
    ARTICLE,
    ASIDE,
    FOOTER,
    FORM,
    FIGURE
}
