package io.cleancopy.pack;

import io.cleancopy.model.Reason;

/**
 * What a pack says of a line.
 *
 * @param evidence names the pack and its entry
 */
public record PackHit(Reason reason, String evidence) {}
