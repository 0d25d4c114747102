package io.cleancopy.config;

/** How the lines of a log are written. */
public enum LogFormat {
    /** {@code name=value} behind time, level and event, as logfmt has them. */
    TEXT,
    /** An object each. */
    JSON
}
