package io.cleancopy.boilerplate.corpus;

import io.cleancopy.draft.Draft;
import io.cleancopy.draft.Finding;
import io.cleancopy.draft.Rule;
import io.cleancopy.model.Reason;

/**
 * Leaves out lines that the publisher's pages repeat around other articles. Removes {@code Follow our coverage of the
 * harbour} on eleven of twelve pages; keeps the sub-heading {@code What we like} in each of the house's tests.
 */
public final class RepeatedInCorpus implements Rule {
    private final CorpusProfile profile;

    public RepeatedInCorpus(CorpusProfile profile) {
        this.profile = profile;
    }

    @Override
    public String id() {
        return "repeated-in-corpus";
    }

    @Override
    public Reason reason() {
        return Reason.PUBLISHER_REPEATS;
    }

    @Override
    public String doc() {
        return "lines that the publisher's pages repeat around other articles, learned from the corpus";
    }

    @Override
    public void annotate(Draft draft) {
        var lines = draft.note(PublisherLines.class, () -> new PublisherLines(draft, profile));
        lines.found().forEach((index, known) -> {
            draft.remove(
                    draft.page().blocks().get(index), id(), new Finding(Reason.PUBLISHER_REPEATS, evidence(known)));
        });
    }

    private static String evidence(PublisherLine known) {
        var line = known.line();
        String of = " of " + known.publisher().name();
        if (line.of() == 0) {
            return "an approved line" + of;
        }
        return "on " + line.articles() + " of " + line.of() + " articles" + of + (known.approved() ? ", approved" : "");
    }
}
