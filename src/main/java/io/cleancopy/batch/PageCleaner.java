package io.cleancopy.batch;

import io.cleancopy.dedup.ArticleIds;
import io.cleancopy.model.Article;
import io.cleancopy.model.Cleaned;
import io.cleancopy.model.Origin;
import io.cleancopy.model.Outcome;
import io.cleancopy.model.Problem;
import io.cleancopy.model.RawPage;
import io.cleancopy.model.RejectReason;
import io.cleancopy.model.Rejected;
import io.cleancopy.source.PageFile;
import io.cleancopy.source.PageReader;
import io.cleancopy.source.PagesReader;
import io.cleancopy.source.SourceSettings;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads and cleans pages. A page on which the line fails is rejected and stops nothing. Asked by one thread in the order
 * of the plan; what it hands back is done by any.
 */
final class PageCleaner implements Closeable {
    /** The exit code of a process that ended for want of memory. */
    static final int OUT_OF_MEMORY = 1;

    private final PagesReader reader;
    private final Function<RawPage, Outcome> clean;
    private final PageWatch watch;
    private final Memory memory = Memory.ofProcess();
    private final BiFunction<Article, String, @Nullable Likeness> likeness;

    PageCleaner(SourceSettings source, Function<RawPage, Outcome> clean, PageWatch watch) {
        this(new PagesReader(source), clean, watch);
    }

    PageCleaner(PagesReader reader, Function<RawPage, Outcome> clean, PageWatch watch) {
        this(reader, clean, watch, Likeness::of);
    }

    private PageCleaner(
            PagesReader reader,
            Function<RawPage, Outcome> clean,
            PageWatch watch,
            BiFunction<Article, String, @Nullable Likeness> likeness) {
        this.reader = reader;
        this.clean = clean;
        this.watch = watch;
        this.likeness = likeness;
    }

    /** The same where nobody asks by what an article is recognised in others. */
    PageCleaner withoutLikeness() {
        return new PageCleaner(reader, clean, watch, (article, text) -> null);
    }

    /** Cleans the page. Once memory is gone nothing that the process does can be relied on: it ends. */
    Supplier<CleanedPage> cleanOrHalt(PageFile file) {
        return orHalt(file, this::cleaned);
    }

    /** What becomes of the page, without what its row needs; memory as for {@link #cleanOrHalt}. */
    Supplier<Outcome> outcomeOrHalt(PageFile file) {
        return orHalt(file, reading -> clean(reading.page()));
    }

    /** Bytes that the page counts for where pages are in memory together. */
    long weight(PageFile file) {
        return watch.isHeavy(file) ? Integer.MAX_VALUE : file.bytes();
    }

    private <R> Supplier<R> orHalt(PageFile file, Function<PageReader.Reading, R> work) {
        var problem = watch.problem(file, PageWatch.Kind.CLEAN);
        var allowed = problem == null ? file : file.with(problem);
        var reading = halting(allowed, () -> reader.read(allowed));
        return () -> halting(allowed, () -> work.apply(guarded(allowed, reading)));
    }

    private <R> R halting(PageFile file, Supplier<R> work) {
        try (var entry = watch.enter(file.location())) {
            return orHalt(file, work);
        }
    }

    /** The page is still in flight when the process ends. */
    private <R> R orHalt(PageFile file, Supplier<R> work) {
        try {
            return work.get();
        } catch (OutOfMemoryError e) {
            throw halt(file, e);
        }
    }

    /** What is left of reading a page may fail inside for its sake, as cleaning it may. */
    private static PageReader.Reading guarded(PageFile file, Supplier<PageReader.Reading> reading) {
        try {
            return reading.get();
        } catch (StackOverflowError | RuntimeException e) {
            var problem = new Problem(RejectReason.FAILED, e.getClass().getSimpleName());
            return new PageReader.Reading(RawPage.unread(new Origin(file.location()), problem), file.stamp());
        }
    }

    private OutOfMemoryError halt(PageFile file, OutOfMemoryError e) {
        watch.memoryIsUsedUp();
        System.err.println("Cannot clean \"" + file.location() + "\": memory is used up. Run the same command again"
                + " with a larger -Xmx or fewer --threads: it goes on where it stopped.");
        Runtime.getRuntime().halt(OUT_OF_MEMORY);
        return e;
    }

    /** What becomes of a page that is not done in time. */
    static Rejected tooLate(PageFile file, Duration maxTime) {
        String detail = "not done after " + maxTime.toSeconds() + " seconds";
        return new Rejected(new Origin(file.location()), "clean", RejectReason.TIMEOUT, detail, null);
    }

    private CleanedPage cleaned(PageReader.Reading reading) {
        var outcome = clean(reading.page());
        String id = null;
        String content = null;
        String rank = "";
        Likeness recognised = null;
        if (outcome instanceof Cleaned cleaned) {
            String text = cleaned.article().text();
            id = ArticleIds.id(cleaned.article(), text);
            content = ArticleIds.contentSha256(cleaned.article(), text);
            rank = Rank.of(cleaned.article(), text, reading.page().declared());
            recognised = likeness.apply(cleaned.article(), text);
        }
        String sha256 = sha256(reading.page());
        return new CleanedPage(
                outcome,
                reading.stamp(),
                sha256,
                sha256 == null ? null : knownBy(reading.page(), sha256),
                id,
                content,
                rank,
                recognised);
    }

    /** The detail is the error's class alone: depth and line of an overflow differ from run to run. */
    private Outcome clean(RawPage page) {
        var problem = memory.problem(page);
        if (problem != null) {
            return new Rejected(page.origin(), "read", problem.reason(), problem.detail(), null);
        }
        try {
            return clean.apply(page);
        } catch (StackOverflowError | RuntimeException e) {
            return new Rejected(
                    page.origin(), "clean", RejectReason.FAILED, e.getClass().getSimpleName(), null);
        }
    }

    /** What a page is recognised by the next time: its bytes, and what the record that brought it says. */
    static String knownBy(RawPage page) {
        return knownBy(page, StoredFile.sha256(page.content()));
    }

    /** @param content its hash, which is that of the page's row too: taken once */
    private static String knownBy(RawPage page, String content) {
        if (page.declared().isEmpty()
                && page.headers().isEmpty()
                && page.origin().publisher() == null) {
            return content;
        }
        var all = new TreeMap<String, String>(page.declared());
        page.headers().forEach((name, value) -> all.put("header:" + name, value));
        all.put("content", content);
        all.put("publisher", String.valueOf(page.origin().publisher()));
        return StoredFile.sha256(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static @Nullable String sha256(RawPage page) {
        boolean read = page.problem() == null || page.content().length > 0;
        return read ? StoredFile.sha256(page.content()) : null;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
