package io.cleancopy.pack;

import io.cleancopy.model.Reason;

/**
 * Something that a pack says about lines.
 *
 * @param text a phrase or a pattern
 * @param line of the pack's file
 */
record Entry(Reason reason, String text, int line) {}
