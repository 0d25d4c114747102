package io.cleancopy.dedup;

/**
 * An article that repeats another.
 *
 * @param of id of the article that it repeats, which repeats none itself
 * @param exact headline and body are the same
 * @param score 1 if exact, else {@link TextSketch#likeness}
 */
public record Duplicate(String id, String of, boolean exact, double score) {}
