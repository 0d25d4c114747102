package io.cleancopy.draft;

/** Decides about blocks of a page with the whole page in sight. Stateless, shared by threads. */
public interface Annotator {
    void annotate(Draft draft);
}
