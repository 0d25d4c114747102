package io.cleancopy.pack;

/** A text of a pack's file, and the line it stands in. */
record Said(String text, int line) {}
