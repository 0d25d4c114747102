package io.cleancopy.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.batch.PublishedRun;
import io.cleancopy.cli.ExitCodes;
import io.cleancopy.cli.Program;
import io.cleancopy.loading.Nights;
import java.io.IOException;
import java.nio.file.Files;

/** A run of the same pages with all columns that there are, in folders by publisher, as if it came after the nights. */
final class Shaped {
    private Shaped() {}

    /** Made once for the same nights. */
    static synchronized PublishedRun run(Nights nights) throws IOException {
        var folder = nights.output().resolveSibling("shaped");
        if (!Files.exists(folder)) {
            var settings = nights.output().resolveSibling("shaped.yaml");
            Files.writeString(settings, """
                    cleancopy:
                      formats: [csv, parquet, jsonl]
                      articles:
                        columns: [standard, body_paragraphs, body_markdown, media, related]
                        partition: publisher
                    """);
            assertThat(Program.run(
                            "run",
                            nights.input().toString(),
                            "-o",
                            folder.toString(),
                            "--config",
                            settings.toString(),
                            "--run-id",
                            "20260201T021500Z",
                            "--quiet"))
                    .isEqualTo(ExitCodes.DONE);
        }
        var run = PublishedRun.all(folder).get(0);
        return new PublishedRun(
                run.runId(), nights.runs().size() + 1, run.articles(), run.folder(), run.manifestSha256(), run.parts());
    }
}
