package io.cleancopy.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.clean.Cleaner;
import io.cleancopy.clean.CleanerSettings;
import io.cleancopy.model.Cleaned;
import io.cleancopy.model.MediaType;
import io.cleancopy.model.Origin;
import io.cleancopy.model.RawPage;
import io.cleancopy.model.RejectReason;
import io.cleancopy.pack.Pack;
import io.cleancopy.pack.PackText;
import io.cleancopy.sink.Table;
import io.cleancopy.sink.Tables;
import io.cleancopy.source.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the README says of the code is what the code says. */
class ReadmeTest {
    private static final Path EXAMPLE = Path.of("input/harbour-ledger/ferry-talks.txt");

    private final MarkedDocument readme = new MarkedDocument(Path.of("README.md"));

    static List<Table<?>> tables() {
        return Tables.ALL;
    }

    @ParameterizedTest
    @MethodSource("tables")
    void showsTheColumnsOfEveryTable(Table<?> table) {
        assertThat(readme.part("columns:" + table.name())).isEqualTo(Tabulated.columns(table));
    }

    @Test
    void showsEverySettingWithItsDefault() {
        var rows = readme.part("settings").lines().skip(2).toList();

        assertThat(rows)
                .extracting(
                        row -> row.replaceAll("^(\\|[^|]*\\|[^|]*\\|).*$", "$1").replace("`", ""))
                .isEqualTo(Tabulated.settings());
    }

    @Test
    void showsTheEndingsOfEveryFormat() {
        var endings = readme.part("sources")
                .lines()
                .map(row -> row.split("\\|")[2])
                .flatMap(cell ->
                        Pattern.compile("`(\\.[a-z.0-9]+)`").matcher(cell).results())
                .map(found -> found.group(1))
                .toList();

        assertThat(endings)
                .allSatisfy(ending -> assertThat(Sources.all()).anyMatch(source -> source.named("page" + ending)));
        assertThat(Sources.all())
                .filteredOn(source -> !source.id().equals("export"))
                .allSatisfy(source -> assertThat(endings).anyMatch(ending -> source.named("page" + ending)));
    }

    @Test
    void itsPackIsWhole() {
        var pack = Pack.read(new PackText("README.md", readme.fencedIn("pack")));

        assertThat(pack.entries()).isEqualTo(4);
        assertThat(pack.examples()).isEqualTo(4);
    }

    @Test
    void showsTheReasonsOfRemovals() {
        assertThat(readme.part("reasons")).isEqualTo(Tabulated.reasons());
    }

    @Test
    void showsTheFlagsOfArticles() {
        assertThat(readme.part("quality-flags")).isEqualTo(Tabulated.flags());
    }

    @Test
    void showsTheReasonsOfRejections() {
        var shown = readme.part("reject-reasons").lines().skip(2).map(row -> row.split("\\|")[1].strip());

        assertThat(shown)
                .containsExactlyElementsOf(Arrays.stream(RejectReason.values())
                        .map(RejectReason::id)
                        .toList());
    }

    @Test
    void itsExampleIsAPageOfTheInputAndWhatBecomesOfIt() throws IOException {
        var bytes = Files.readAllBytes(EXAMPLE);
        var page = new RawPage(new Origin(EXAMPLE.toString()), MediaType.TEXT, bytes);

        var outcome = new Cleaner(CleanerSettings.standard()).clean(page);

        assertThat(pieces("before")).allMatch(Files.readString(EXAMPLE)::contains);
        assertThat(outcome).isInstanceOf(Cleaned.class);
        assertThat(pieces("after")).allMatch(((Cleaned) outcome).article().text()::contains);
    }

    /** The example's text between the places where something was left out to make it shorter. */
    private List<String> pieces(String part) {
        return Arrays.stream(readme.fencedIn(part).split("\\[…]"))
                .map(String::strip)
                .filter(piece -> !piece.isEmpty())
                .toList();
    }
}
