package io.cleancopy.quality;

import io.cleancopy.model.QualityFlag;
import io.cleancopy.quality.QualityThresholds.Pages;
import io.cleancopy.text.Shapes;
import java.util.Set;

/** Pictures with a text beside them, not a text with pictures: the captions have as many words as the body. */
final class Gallery implements QualityMeasure {
    private final Pages limits;

    Gallery(Pages limits) {
        this.limits = limits;
    }

    @Override
    public void look(Body body, Set<QualityFlag> flags) {
        var media = body.article().metadata().media();
        if (media.size() < limits.minCaptions()) {
            return;
        }
        int captions = 0;
        int words = 0;
        for (var one : media) {
            if (one.caption() != null) {
                captions++;
                words += Shapes.of(one.caption(), 0).words();
            }
        }
        int all = words + body.article().words();
        if (captions >= limits.minCaptions() && words >= limits.minCaptionShare() * all) {
            flags.add(QualityFlag.GALLERY);
        }
    }
}
