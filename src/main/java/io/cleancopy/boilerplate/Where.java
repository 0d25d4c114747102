package io.cleancopy.boilerplate;

/** Where on a page a phrase is boilerplate. */
public enum Where {
    /** On the whole page. */
    ANY,
    /** Before and after the article only: inside, it could be a sub-heading. */
    EDGE,
    /** Before the article only. */
    HEAD,
    /** After the article only. */
    TAIL
}
