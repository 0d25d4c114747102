package io.cleancopy.model;

/** A block that left the body and became a field. */
public record Lift(Block block, Field field, String rule, String evidence) {}
