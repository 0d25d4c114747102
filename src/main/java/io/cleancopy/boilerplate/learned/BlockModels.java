package io.cleancopy.boilerplate.learned;

import io.cleancopy.draft.Annotator;
import io.cleancopy.draft.Draft;
import io.cleancopy.model.MediaType;
import java.util.EnumMap;
import java.util.Map;

/** A block model for each type of page. Immutable, shared by threads. */
public final class BlockModels implements Annotator {
    private final Map<MediaType, BlockModel> models;

    private BlockModels(Map<MediaType, BlockModel> models) {
        this.models = models;
    }

    private static final class Text {
        static final BlockModel STANDARD = BlockModel.standard(MediaType.TEXT);
    }

    private static final class Html {
        static final BlockModel STANDARD = BlockModel.standard(MediaType.HTML);
    }

    /** The models that come with cleancopy, each read when a page of its type is first met. */
    public static BlockModels standard() {
        return new BlockModels(Map.of());
    }

    /** These models, with the other model as the one for its type. */
    public BlockModels with(BlockModel other) {
        var changed = new EnumMap<MediaType, BlockModel>(MediaType.class);
        changed.putAll(models);
        changed.put(other.type(), other);
        return new BlockModels(changed);
    }

    @Override
    public void annotate(Draft draft) {
        model(draft.page().type()).annotate(draft);
    }

    private BlockModel model(MediaType type) {
        var own = models.get(type);
        if (own != null) {
            return own;
        }
        return switch (type) {
            case TEXT -> Text.STANDARD;
            case HTML -> Html.STANDARD;
        };
    }
}
