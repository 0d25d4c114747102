package io.cleancopy.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cleancopy.clean.Cleaner;
import io.cleancopy.clean.CleanerSettings;
import io.cleancopy.model.Outcome;
import io.cleancopy.model.RawPage;
import io.cleancopy.model.RejectReason;
import io.cleancopy.model.Rejected;
import io.cleancopy.source.Listing;
import io.cleancopy.source.PageFile;
import io.cleancopy.source.PagesReader;
import io.cleancopy.source.SourceSettings;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageCleanerTest {
    @TempDir
    Path dir;

    @Test
    void rejectsAPageOnWhichTheLineFails() {
        var outcome = clean(page -> {
            throw new IllegalStateException("no such block");
        });

        assertThat(outcome).isInstanceOfSatisfying(Rejected.class, rejected -> {
            assertThat(rejected.reason()).isEqualTo(RejectReason.FAILED);
            assertThat(rejected.detail()).isEqualTo("IllegalStateException");
            assertThat(rejected.origin().location()).isEqualTo("a.txt");
        });
    }

    @Test
    void rejectsAPageThatTakesMoreStackThanThereIs() {
        assertThat(clean(PageCleanerTest::endless))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected -> assertThat(rejected.detail()).isEqualTo("StackOverflowError"));
    }

    @Test
    void letsErrorsOfTheProgramStopTheRun() {
        assertThatThrownBy(() -> clean(page -> {
                    throw new NoClassDefFoundError("io/cleancopy/Missing");
                }))
                .isInstanceOf(NoClassDefFoundError.class);
    }

    @Test
    void hashesTheBytesOfPagesThatWereReadOnly() throws Exception {
        var file = file();
        var whole = cleaner(new Cleaner(CleanerSettings.standard())::clean)
                .cleanOrHalt(file)
                .get();
        Files.delete(file.path());
        var gone = cleaner(new Cleaner(CleanerSettings.standard())::clean)
                .cleanOrHalt(file)
                .get();

        assertThat(whole.sha256())
                .isEqualTo(StoredFile.sha256(Newsroom.article(1).getBytes(StandardCharsets.UTF_8)));
        assertThat(whole.articleId()).startsWith("a1_");
        assertThat(gone.sha256()).isNull();
        assertThat(gone.articleId()).isNull();
    }

    private static Outcome endless(RawPage page) {
        return endless(page);
    }

    private Outcome clean(Function<RawPage, Outcome> line) {
        return cleaner(line).cleanOrHalt(file()).get().outcome();
    }

    private static PageCleaner cleaner(Function<RawPage, Outcome> line) {
        return new PageCleaner(new PagesReader(SourceSettings.standard()), line, PageWatch.NONE);
    }

    private PageFile file() {
        new Newsroom(dir).page("a.txt", Newsroom.article(1));
        return Listing.of(List.of(dir.resolve("input").toString()), dir.resolve("output"))
                .get(0);
    }
}
