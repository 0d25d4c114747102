package io.cleancopy.model;

/** Why a page cannot be cleaned, known before its text is looked at. */
public record Problem(RejectReason reason, String detail) {}
