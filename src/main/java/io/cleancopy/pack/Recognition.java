package io.cleancopy.pack;

import io.cleancopy.draft.Annotator;
import io.cleancopy.draft.Draft;

/** Finds the packs of a page's publisher. Decides about no block. */
public final class Recognition implements Annotator {
    private final Packs packs;

    public Recognition(Packs packs) {
        this.packs = packs;
    }

    @Override
    public void annotate(Draft draft) {
        draft.note(PagePacks.class, () -> new PagePacks(packs.of(draft)));
    }
}
