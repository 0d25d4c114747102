package io.cleancopy.boilerplate.rule;

import io.cleancopy.draft.Draft;
import io.cleancopy.model.Block;
import io.cleancopy.model.MediaType;

/** Whether a line can be the headline of another article. */
final class OtherHeadline {
    private OtherHeadline() {}

    /**
     * In HTML such a headline is a link, or a line that does not lean to body: of 89 others that rules took for related
     * headlines inside articles of gold pages, 60 were sub-headings. In text dumps links do not show.
     */
    static boolean mayBe(Draft draft, Block block) {
        return draft.page().type() != MediaType.HTML || block.shape().linkLetters() > 0 || !draft.leansToBody(block);
    }
}
