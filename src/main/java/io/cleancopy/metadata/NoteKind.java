package io.cleancopy.metadata;

/** What a note says about its article. */
public enum NoteKind {
    CORRECTION,
    CLARIFICATION,
    EDITORS_NOTE,
    PRINT_NOTE
}
