package io.cleancopy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.model.Reason;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class RulesCommandTest {
    @Test
    void listsTheRulesInTheirOrder() {
        var out = new StringWriter();
        var cards = List.of(
                new RuleCard("share-bar", Reason.SHARE, "Rows of share buttons.", "Share Tweet Mail", "We share."),
                new RuleCard("counter", Reason.COMMENTS, "Numbers of comments.", "12 comments", "12 ships sank."));

        int code = new CommandLine(new RulesCommand(() -> cards))
                .setOut(new PrintWriter(out))
                .execute();

        assertThat(code).isZero();
        assertThat(out.toString()).isEqualTo("""
                        1  share-bar  (share)
                           Rows of share buttons.
                           removes  Share Tweet Mail
                           keeps    We share.

                        2  counter  (comments)
                           Numbers of comments.
                           removes  12 comments
                           keeps    12 ships sank.

                        """);
    }
}
