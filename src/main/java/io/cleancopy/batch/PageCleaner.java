package io.cleancopy.batch;

import io.cleancopy.clean.Cleaner;
import io.cleancopy.dedup.ArticleIds;
import io.cleancopy.model.Article;
import io.cleancopy.model.Cleaned;
import io.cleancopy.model.Outcome;
import io.cleancopy.model.RawPage;
import io.cleancopy.model.RejectReason;
import io.cleancopy.model.Rejected;
import io.cleancopy.source.PageFile;
import io.cleancopy.source.PageReader;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads and cleans one page. A page on which the line fails is rejected and stops nothing. Shared by threads. */
final class PageCleaner {
    private final PageReader reader;
    private final Function<RawPage, Outcome> clean;
    private final BiFunction<Article, String, @Nullable Likeness> likeness;

    PageCleaner(Cleaner cleaner) {
        this(new PageReader(cleaner.settings().maxBytes()), cleaner::clean);
    }

    PageCleaner(PageReader reader, Function<RawPage, Outcome> clean) {
        this(reader, clean, Likeness::of);
    }

    private PageCleaner(
            PageReader reader,
            Function<RawPage, Outcome> clean,
            BiFunction<Article, String, @Nullable Likeness> likeness) {
        this.reader = reader;
        this.clean = clean;
        this.likeness = likeness;
    }

    /** The same where nobody asks by what an article is recognised in others. */
    PageCleaner withoutLikeness() {
        return new PageCleaner(reader, clean, (article, text) -> null);
    }

    /** As {@link #clean}, but once memory is gone nothing that the process does can be relied on. */
    CleanedPage cleanOrHalt(PageFile file) {
        return orHalt(file, this::clean);
    }

    /** What becomes of the page, without what its row needs; memory as for {@link #cleanOrHalt}. */
    Outcome outcomeOrHalt(PageFile file) {
        return orHalt(file, page -> clean(reader.read(page).page()));
    }

    private static <R> R orHalt(PageFile file, Function<PageFile, R> work) {
        try {
            return work.apply(file);
        } catch (OutOfMemoryError e) {
            System.err.println("Cannot clean \"" + file.location() + "\": memory is used up. Run the same command again"
                    + " with a larger -Xmx or fewer --threads: it goes on where it stopped.");
            Runtime.getRuntime().halt(1);
            throw e;
        }
    }

    /** What a page takes of memory goes with the bytes of its file. */
    static long size(PageFile file) {
        return file.stamp().size();
    }

    CleanedPage clean(PageFile file) {
        var reading = reader.read(file);
        var outcome = clean(reading.page());
        String id = null;
        String content = null;
        Likeness recognised = null;
        if (outcome instanceof Cleaned cleaned) {
            String text = cleaned.article().text();
            id = ArticleIds.id(cleaned.article(), text);
            content = ArticleIds.contentSha256(cleaned.article(), text);
            recognised = likeness.apply(cleaned.article(), text);
        }
        return new CleanedPage(outcome, reading.stamp(), sha256(reading.page()), id, content, recognised);
    }

    /** The detail is the error's class alone: depth and line of an overflow differ from run to run. */
    private Outcome clean(RawPage page) {
        try {
            return clean.apply(page);
        } catch (StackOverflowError | RuntimeException e) {
            return new Rejected(
                    page.origin(), "clean", RejectReason.FAILED, e.getClass().getSimpleName(), null);
        }
    }

    private static @Nullable String sha256(RawPage page) {
        boolean read = page.problem() == null || page.content().length > 0;
        return read ? StoredFile.sha256(page.content()) : null;
    }
}
