package io.cleancopy.proof;

/** What a process left. */
record Ended(int code, String said) {}
