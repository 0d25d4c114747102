package io.cleancopy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.draft.Draft;
import io.cleancopy.draft.Finding;
import io.cleancopy.model.Block;
import io.cleancopy.model.Cleaned;
import io.cleancopy.model.Decoding;
import io.cleancopy.model.Field;
import io.cleancopy.model.Landmark;
import io.cleancopy.model.MediaType;
import io.cleancopy.model.Origin;
import io.cleancopy.model.Page;
import io.cleancopy.model.Place;
import io.cleancopy.model.Reason;
import io.cleancopy.model.RejectReason;
import io.cleancopy.model.Rejected;
import io.cleancopy.model.Role;
import io.cleancopy.text.Shapes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help.Ansi;

class ExplanationTextTest {
    private final Page page = page("A headline", "Share this", "The river rose. Listen", "Nobody was hurt.");
    private final Draft draft = new Draft(page, "en");

    @Test
    void showsEachBlockWithFateRuleAndEvidence() {
        draft.lift(page.blocks().get(0), Field.HEADLINE, "first-line", "stands first");
        draft.remove(page.blocks().get(1), "share-bar", new Finding(Reason.SHARE, "phrase \"share this\""));
        draft.trim(page.blocks().get(2), 16, 22, "audio-tail", new Finding(Reason.AUDIO, "listen"));

        String text = plain(Told.of(new Cleaned(draft.finish())));

        assertThat(text).isEqualTo("""
                        page       page.txt
                        outcome    cleaned
                        charset    windows-1252 (detected, 2 characters undecodable)
                        language   en
                        normalised nfc 3, soft-hyphen 1
                        kept       70.7 % of 58 characters
                        blocks     4: 1 body, 1 trimmed, 1 lifted, 1 removed

                           1  lifted:headline  by first-line: stands first
                              A headline

                           2  removed:share  by share-bar: phrase "share this"
                              Share this

                           3  trimmed
                              The river rose. [-Listen-]
                              [-audio-]  by audio-tail: listen

                           4  body
                              Nobody was hurt.
                        """);
    }

    @Test
    void showsTheBlocksOfARejectedPage() {
        var rejected = new Rejected(page.origin(), "check", RejectReason.TOO_SHORT, "5 words", draft.finish());

        assertThat(plain(Told.of(rejected)))
                .contains("outcome    rejected: too-short at check (5 words)")
                .contains("Nobody was hurt.");
    }

    @Test
    void showsOnlyTheReasonForAPageThatWasNotTakenApart() {
        var rejected = new Rejected(page.origin(), "read", RejectReason.UNDECODABLE, "zero bytes", null);

        assertThat(plain(Told.of(rejected)))
                .isEqualTo("page       page.txt\noutcome    rejected: undecodable at read (zero bytes)\n");
    }

    @Test
    void coloursOnlyWhereColoursAreShown() {
        var told = Told.of(new Cleaned(draft.finish()));

        assertThat(new ExplanationText(Ansi.ON).of(told)).contains("\u001B[32m");
        assertThat(plain(told)).doesNotContain("\u001B");
    }

    @Test
    void shortensLongEvidence() {
        draft.remove(page.blocks().get(1), "share-bar", new Finding(Reason.SHARE, "𠮷".repeat(500)));

        assertThat(plain(Told.of(new Cleaned(draft.finish())))).contains("  by share-bar: " + "𠮷".repeat(160) + "…\n");
    }

    @Test
    void doesNotLetThePageSteerTheTerminal() {
        var hostile = page("A line\u001B[2J that clears the screen");

        assertThat(plain(Told.of(new Cleaned(new Draft(hostile, "en").finish()))))
                .doesNotContain("\u001B")
                .contains("A line\uFFFD[2J that");
    }

    private static String plain(Told told) {
        return new ExplanationText(Ansi.OFF).of(told);
    }

    private static Page page(String... lines) {
        var blocks = new ArrayList<Block>();
        for (String line : lines) {
            int index = blocks.size();
            blocks.add(new Block(
                    index, Role.PARAGRAPH, line, Shapes.of(line, 0), new Place(index + 1, Landmark.NONE, index)));
        }
        return new Page(
                new Origin("page.txt"),
                MediaType.TEXT,
                List.copyOf(blocks),
                Map.of(),
                new Decoding("windows-1252", "detected", 2),
                Map.of("soft-hyphen", 1, "nfc", 3));
    }
}
