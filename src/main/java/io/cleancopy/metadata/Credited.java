package io.cleancopy.metadata;

import io.cleancopy.model.MediaKind;
import org.jspecify.annotations.Nullable;

/**
 * A line that credits a picture, alone or behind a caption.
 *
 * @param caption the text before the credit; null when there is none
 * @param credit who made or sold the picture, without label and brackets; null for a caption that is labelled as one
 * @param from where in the line the credit begins, its label or bracket included
 * @param confidence low for an agency in brackets behind what may be prose
 */
public record Credited(
        MediaKind kind, @Nullable String caption, @Nullable String credit, int from, Confidence confidence) {}
