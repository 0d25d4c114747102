package io.cleancopy.model;

/** What became of one page. There is no third way out. */
public sealed interface Outcome permits Cleaned, Rejected {
    Origin origin();
}
