package io.cleancopy.clean;

import io.cleancopy.model.Block;
import io.cleancopy.model.Lift;
import io.cleancopy.model.Removal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a block.
 *
 * @param lift set when it was lifted
 * @param removals the one that took all of it, or those that took parts of it, in order
 */
public record Fate(Block block, @Nullable Lift lift, List<Removal> removals) {
    public Fate {
        removals = List.copyOf(removals);
    }

    public Kind kind() {
        if (lift != null) {
            return Kind.LIFTED;
        }
        if (removals.isEmpty()) {
            return Kind.BODY;
        }
        return removals.get(0).whole() ? Kind.REMOVED : Kind.TRIMMED;
    }

    /** The kind with the field or reason: {@code body}, {@code lifted:headline}, {@code removed:share}, {@code trimmed}. */
    public String id() {
        return switch (kind()) {
            case BODY -> "body";
            case LIFTED -> "lifted:" + (lift == null ? "" : lift.field().id());
            case REMOVED -> "removed:" + removals.get(0).reason().id();
            case TRIMMED -> "trimmed";
        };
    }

    /** The ways a block can go. */
    public enum Kind {
        BODY,
        LIFTED,
        REMOVED,
        /** Body, but for parts of it. */
        TRIMMED
    }
}
