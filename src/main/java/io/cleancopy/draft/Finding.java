package io.cleancopy.draft;

import io.cleancopy.model.Reason;

/**
 * What a rule found.
 *
 * @param evidence what it saw, for people
 */
public record Finding(Reason reason, String evidence) {}
