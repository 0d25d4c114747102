package io.cleancopy.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A block of a sample in pieces: one, unless parts of it were cut out. */
record SampleBlock(String role, List<Piece> pieces) {
    SampleBlock {
        pieces = List.copyOf(pieces);
    }

    /** What of the block is in the body; empty when nothing is. */
    String body() {
        var text = new StringBuilder();
        for (var piece : pieces) {
            if (piece.fate() == Fate.BODY) {
                text.append(piece.text());
            }
        }
        return text.toString().strip();
    }

    Map<String, Object> toMap() {
        var map = new LinkedHashMap<String, Object>();
        map.put("role", role);
        map.put("pieces", pieces.stream().map(Piece::toMap).toList());
        return map;
    }

    static SampleBlock read(Stored stored) {
        return new SampleBlock(
                stored.text("role"),
                stored.list("pieces").stream().map(Piece::read).toList());
    }
}
