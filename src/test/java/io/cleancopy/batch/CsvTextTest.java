package io.cleancopy.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.cleancopy.batch.RunResult.End;
import io.cleancopy.model.SettingsException;
import io.cleancopy.sink.CsvText;
import io.cleancopy.sink.CsvText.Formulas;
import io.cleancopy.sink.CsvText.LineBreaks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** CSV for people: of all that a run writes, the CSV alone is changed, and the manifest says so. */
class CsvTextTest {
    private static final CsvText FOR_PEOPLE = new CsvText(Formulas.GUARDED, LineBreaks.ESCAPED);

    @TempDir
    Path dir;

    private Newsroom exact;
    private Newsroom forPeople;

    @BeforeEach
    void pages() {
        exact = new Newsroom(dir)
                .withPages(3)
                .page("elm/formula.txt", Newsroom.article(7).replace("Bridge number 7 opens", "=2+3 bridges open"));
        forPeople = exact.into(dir.resolve("people")).csvText(FOR_PEOPLE);
    }

    @Test
    void leavesTheOtherFormatsAsTheyAre() throws IOException {
        exact.run("one");
        forPeople.run("one");

        assertThat(articles(exact)).contains(",=2+3 bridges open over the Elm,");
        assertThat(articles(forPeople))
                .contains(",'=2+3 bridges open over the Elm,")
                .hasLineCount(5);
        assertThat(forPeople.rows("one", "articles")).isEqualTo(exact.rows("one", "articles"));
        assertThat(forPeople.files("one").get("articles/part-00000.parquet"))
                .isEqualTo(exact.files("one").get("articles/part-00000.parquet"));
    }

    @Test
    void isNotedInTheManifest() {
        exact.run("one");
        forPeople.run("one");

        assertThat(Manifest.read(exact.output().resolve("run=one")).csv()).isNull();
        assertThat(Manifest.read(forPeople.output().resolve("run=one")).csv())
                .isEqualTo("formulas guarded, line breaks escaped");
        assertThat(PublishedRun.all(forPeople.output()).get(0))
                .matches(run -> !run.isExact("csv") && run.isExact("parquet"));
    }

    @Test
    void isTheSameInAllOfARun() {
        assertThat(catchThrowable(() -> forPeople.launcher("part:1").run(forPeople.order("one"))))
                .hasStackTraceContaining("Crash");

        assertThatThrownBy(() ->
                        exact.into(forPeople.output()).csvText(CsvText.EXACT).run("one"))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("instead of none/1/csv with formulas guarded, line breaks escaped");
        assertThat(forPeople.run("one").end()).isEqualTo(End.PUBLISHED);
    }

    private static String articles(Newsroom newsroom) throws IOException {
        return Files.readString(newsroom.output().resolve("run=one/articles/part-00000.csv"));
    }
}
