package io.cleancopy.boilerplate;

import io.cleancopy.model.Reason;

/** A phrase of the lists, as written there. */
record Phrase(PhraseKind kind, Reason reason, Where where, String text) {}
