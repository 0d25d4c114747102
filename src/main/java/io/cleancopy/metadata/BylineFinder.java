package io.cleancopy.metadata;

import io.cleancopy.draft.Draft;
import io.cleancopy.draft.Rule;
import io.cleancopy.model.Block;
import io.cleancopy.model.Field;
import io.cleancopy.model.Lift;
import io.cleancopy.model.Reason;
import java.util.List;

/**
 * Lifts the lines around the head of the article that name its authors and tell when it was published. Lifts {@code By
 * Jane Doe, March 3, 2021}; keeps {@code By March, the harbour was full again.}
 */
public final class BylineFinder implements Rule {
    /** Lines after the first and after the last paragraph in which a byline or time may stand. */
    private static final int AFTER = 4;

    @Override
    public String id() {
        return "byline";
    }

    @Override
    public Reason reason() {
        return Reason.BYLINE;
    }

    @Override
    public String doc() {
        return "lines that name the authors or the time of publication become fields";
    }

    @Override
    public void annotate(Draft draft) {
        var blocks = draft.page().blocks();
        int lead = ArticleHead.lead(draft);
        if (lead == blocks.size()) {
            return;
        }
        int from = from(draft, lead);
        read(draft, blocks.subList(from, Math.min(blocks.size(), lead + AFTER)), true);
        names(draft, blocks.subList(from, lead));
        int end = Math.max(lead + AFTER, ArticleHead.end(draft));
        if (end < blocks.size()) {
            read(draft, blocks.subList(end, Math.min(blocks.size(), end + AFTER)), false);
        }
    }

    /** Three lines above the headline; without one, as far as a head reaches. */
    private static int from(Draft draft, int lead) {
        for (var block : draft.page().blocks()) {
            var lift = draft.lifted(block);
            if (lift != null && lift.field() == Field.HEADLINE) {
                return Math.min(lead, Math.max(0, block.index() - 3));
            }
        }
        return Math.max(0, lead - 15);
    }

    private void read(Draft draft, List<Block> blocks, boolean head) {
        var readings = LineReadings.of(draft);
        for (var block : blocks) {
            if (!draft.isOpen(block)) {
                continue;
            }
            var byline = readings.byline(block);
            if (byline != null && byline.whole()) {
                authors(draft, byline);
                byline.stamps().forEach(stamp -> time(draft, stamp, block));
                draft.lift(block, Field.BYLINE, id(), "reads as a byline");
                continue;
            }
            var times = readings.times(block);
            if (times != null && times.whole() && (head || times.isDated())) {
                times.stamps().forEach(stamp -> time(draft, stamp, block));
                draft.lift(block, Field.PUBLISHED, id(), "reads as a time of publication");
            } else if (times != null && head && !draft.leansToBody(block)) {
                times.stamps().forEach(stamp -> time(draft, stamp, block));
                nameBeside(draft, block, times);
            }
        }
    }

    /** A line that holds a time and something else: the else may be the author. */
    private void nameBeside(Draft draft, Block block, TimestampLine times) {
        for (String rest : times.rest()) {
            for (String name : Byline.names(rest.strip(), draft.language())) {
                if (draft.metadata().authors().isEmpty()) {
                    draft.metadata().addAuthor(name);
                }
            }
        }
        draft.lift(block, Field.PUBLISHED, id(), "holds a time of publication");
    }

    private static void authors(Draft draft, Byline byline) {
        if (draft.metadata().authors().isEmpty()) {
            byline.authors().forEach(author -> draft.metadata().addAuthor(author));
        }
        draft.metadata().wireSource(byline.agency());
    }

    private static void time(Draft draft, Stamp stamp, Block block) {
        var metadata = draft.metadata();
        if (stamp.kind() == StampKind.MODIFIED) {
            if (stamp.date() != null || metadata.modifiedRaw() == null) {
                metadata.modifiedAt(stamp.instant());
                metadata.modifiedRaw(stamp.raw());
            }
        } else if (metadata.publishedRaw() == null && stamp.date() != null) {
            metadata.publishedAt(stamp.instant());
            metadata.publishedDate(stamp.date());
            metadata.publishedRaw(stamp.raw());
            metadata.publishedSource("line");
        }
    }

    /** Without a byline: a name that stands alone beside a time, a byline's label or the headline. */
    private void names(Draft draft, List<Block> head) {
        if (!draft.metadata().authors().isEmpty()) {
            return;
        }
        for (int i = 0; i < head.size(); i++) {
            var block = head.get(i);
            boolean labelled = i > 0 && Byline.isLabel(head.get(i - 1).text(), draft.language());
            boolean beside =
                    i > 0 && isLifted(draft, head.get(i - 1)) || i + 1 < head.size() && isTime(draft, head.get(i + 1));
            if (!draft.isOpen(block) || !labelled && !beside) {
                continue;
            }
            var names = Byline.names(block.text(), draft.language());
            boolean certain = labelled || names.size() == 1 && Byline.looksLikeName(block.text(), draft.language());
            if (!names.isEmpty() && certain) {
                names.forEach(name -> draft.metadata().addAuthor(name));
                draft.lift(
                        block,
                        Field.BYLINE,
                        id(),
                        labelled ? "a name below a byline's label" : "a name beside headline or time");
                return;
            }
        }
    }

    private static boolean isLifted(Draft draft, Block block) {
        Lift lift = draft.lifted(block);
        return lift != null
                && (lift.field() == Field.HEADLINE
                        || lift.field() == Field.PUBLISHED
                        || lift.field() == Field.STANDFIRST);
    }

    private static boolean isTime(Draft draft, Block block) {
        Lift lift = draft.lifted(block);
        return lift != null && lift.field() == Field.PUBLISHED;
    }
}
