package io.cleancopy.dedup;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An article as {@link DuplicateIndex} sees it.
 *
 * @param published null if unknown: such an article comes after all that have a time
 * @param characters length of the text
 * @param contentSha256 {@link ArticleIds#contentSha256}; of two articles with the same, one is an exact duplicate
 */
public record DuplicateCandidate(
        String id, @Nullable Instant published, int characters, String contentSha256, TextSketch sketch) {}
