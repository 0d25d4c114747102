package io.cleancopy.metadata;

import io.cleancopy.draft.Draft;
import io.cleancopy.model.Block;
import io.cleancopy.model.Field;
import io.cleancopy.model.MediaType;
import io.cleancopy.model.Role;
import java.util.List;

/** Authors whose names stand beside a time or below the headline, without a label that says what they are. */
final class NamesBeside {
    private NamesBeside() {}

    /** What else stands in a line that holds a time may be the author. */
    static void find(Draft draft, TimestampLine times) {
        for (String rest : times.rest()) {
            for (String name : Byline.names(rest.strip(), draft.language())) {
                if (draft.metadata().authors().isEmpty() && isPerson(draft, name)) {
                    draft.metadata().addAuthor(name);
                }
            }
        }
    }

    /** A name that stands alone beside a time, a byline's label or the headline; none where authors are known. */
    static void find(Draft draft, List<Block> head) {
        if (!draft.metadata().authors().isEmpty()) {
            return;
        }
        for (int i = 0; i < head.size(); i++) {
            var block = head.get(i);
            boolean labelled = i > 0 && Byline.isLabel(head.get(i - 1).text(), draft.language());
            boolean beside =
                    i > 0 && isLifted(draft, head.get(i - 1)) || i + 1 < head.size() && isTime(draft, head.get(i + 1));
            if (!draft.isOpen(block) || !labelled && !beside && !isAboveRole(head, i, draft)) {
                continue;
            }
            var names = Byline.names(block.text(), draft.language());
            boolean one = names.size() == 1 && Byline.looksLikeName(names.get(0), draft.language());
            boolean timed = isTime(head, i, draft) && block.role() != Role.SUBHEADING;
            if (!names.isEmpty() && (labelled || one && (timed || isPerson(draft, names.get(0))))) {
                names.forEach(name -> draft.metadata().addAuthor(name));
                draft.lift(
                        block,
                        Field.BYLINE,
                        BylineFinder.ID,
                        labelled ? "a name below a byline's label" : "a name beside headline or time");
                return;
            }
        }
    }

    /** HTML has many short lines that look like a name, such as buttons and sections: there the given name must be known. */
    private static boolean isPerson(Draft draft, String name) {
        return draft.page().type() == MediaType.TEXT
                || Edges.isUnspaced(name.charAt(0))
                || KnownNames.startsWithGivenName(name);
    }

    /** Whether the next line tells what somebody is, and the one behind it a time. */
    private static boolean isAboveRole(List<Block> head, int i, Draft draft) {
        return i + 2 < head.size()
                && isTime(draft, head.get(i + 2))
                && NameAndRole.endsWithRole(head.get(i + 1).text(), Words.of(draft.language()));
    }

    private static boolean isTime(List<Block> head, int i, Draft draft) {
        return i > 0 && isTime(draft, head.get(i - 1)) || i + 1 < head.size() && isTime(draft, head.get(i + 1));
    }

    private static boolean isLifted(Draft draft, Block block) {
        var lift = draft.lifted(block);
        return lift != null
                && (lift.field() == Field.HEADLINE
                        || lift.field() == Field.PUBLISHED
                        || lift.field() == Field.STANDFIRST);
    }

    private static boolean isTime(Draft draft, Block block) {
        var lift = draft.lifted(block);
        return lift != null && lift.field() == Field.PUBLISHED;
    }
}
