package io.cleancopy.cli;

import io.cleancopy.model.Reason;

/**
 * A rule as its user knows it.
 *
 * @param doc what it does, one sentence
 * @param removes a line that it removes
 * @param keeps a line that it must keep
 */
record RuleCard(String id, Reason reason, String doc, String removes, String keeps) {}
