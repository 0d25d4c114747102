package io.cleancopy.metadata;

import io.cleancopy.metadata.Piece.Type;
import org.jspecify.annotations.Nullable;

/** Reads labels of times: {@code Published on}, {@code Last updated}, {@code Stand}. The longest one wins. */
final class StampLabels {
    static final int PUBLISHED = 1;
    static final int MODIFIED = 2;
    static final int DATED = 3;

    private StampLabels() {}

    static @Nullable Piece read(String line, int at, Words words) {
        var published = words.at(line, at, WordKind.PUBLISHED);
        var modified = words.at(line, at, WordKind.MODIFIED);
        var dated = words.at(line, at, WordKind.DATED);
        int to = 0;
        int value = 0;
        if (published != null) {
            to = published.to();
            value = PUBLISHED;
        }
        if (modified != null && modified.to() > to) {
            to = modified.to();
            value = MODIFIED;
        }
        if (dated != null && dated.to() > to) {
            to = dated.to();
            value = DATED;
        }
        if (to == 0) {
            return null;
        }
        var byline = words.at(line, at, WordKind.BYLINE);
        return byline != null && byline.to() > to ? null : Piece.of(Type.LABEL, at, to, value);
    }
}
