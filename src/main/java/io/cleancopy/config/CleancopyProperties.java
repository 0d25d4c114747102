package io.cleancopy.config;

import io.cleancopy.clean.CleanerSettings;
import io.cleancopy.sink.Partition;
import io.cleancopy.source.ArchiveLimits;
import io.cleancopy.source.SourceSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;
import org.springframework.util.unit.DataSize;

/**
 * All settings, as the user writes them. {@link SettingsReader} reads and checks them.
 *
 * @param input files, folders and globs to read
 * @param output folder of the runs
 * @param formats ids of the formats to write: what opens everywhere, and what warehouses load best
 * @param threads that clean pages; 0: one per processor
 * @param limit how many pages of the plan are processed; all when it is not set
 * @param full whether pages that did not change since the last run are processed as well
 * @param since only pages whose files were changed on this day (UTC) or at this instant, or later; all when it is not set
 * @param retryRejects whether pages that were rejected are processed again though they did not change
 */
@ConfigurationProperties("cleancopy")
public record CleancopyProperties(
        @DefaultValue("input") List<String> input,
        @DefaultValue("output") String output,
        @DefaultValue({"csv", "parquet"}) List<String> formats,
        @DefaultValue("0") int threads,
        @Nullable Integer limit,
        @DefaultValue("false") boolean full,
        @Nullable String since,
        @DefaultValue("false") boolean retryRejects,
        @DefaultValue Rejects rejects,
        @DefaultValue Deletions deletes,
        @DefaultValue Slices slices,
        @DefaultValue Clean clean,
        @DefaultValue Quality quality,
        @DefaultValue Corpus corpus,
        @DefaultValue Run run,
        @DefaultValue Duplicates duplicates,
        @DefaultValue RecordFields fields,
        @DefaultValue Archives archives,
        @DefaultValue Articles articles,
        @DefaultValue Csv csv,
        @DefaultValue ExportMarks exports,
        @DefaultValue Log log,
        @Name("notify") @DefaultValue Notices notices,
        @DefaultValue Metrics metrics,
        @DefaultValue Database database,
        @DefaultValue Arrivals arrivals) {

    /** A page takes some sixteen times its size, and half of the memory is for it. */
    private static final int MEMORY_PER_PAGE = 32;

    public CleancopyProperties {
        input = List.copyOf(input);
        formats = List.copyOf(formats);
    }

    /**
     * When a run that finished tells by its exit code that too many pages were rejected.
     *
     * @param maxRatio of the pages it processed. 0.5: more rejects than articles means that the input is not what it was
     * @param minPages runs that processed fewer pages are not judged: three rejects out of four are no trend
     */
    public record Rejects(
            @DefaultValue("0.5") double maxRatio,
            @DefaultValue("20") int minPages) {}

    /**
     * What becomes of articles whose pages are not in the input any more.
     *
     * @param sync whether there are tombstones for them; else they stay
     * @param maxRatio of the known pages that may be gone at once. 0.2: more is a folder that is not mounted rather than work
     *     of a night
     * @param minPages so few may be gone whatever their share, as long as some are left
     */
    public record Deletions(
            @DefaultValue("false") boolean sync,
            @DefaultValue("0.2") double maxRatio,
            @DefaultValue("10") int minPages) {}

    /**
     * How many pages make a slice: what is written to one part file, and done again after a crash.
     *
     * @param maxPages 2,000 dumps of 5 kB are a few seconds of work
     * @param maxBytes bounds a slice of large pages
     */
    public record Slices(
            @DefaultValue("2000") int maxPages,
            @DefaultValue("32MB") DataSize maxBytes) {}

    /**
     * What decides what becomes of a page.
     *
     * @param disableRules ids of rules that are switched off; none
     * @param minWords pages whose body has fewer words are rejected: less is a teaser
     * @param quotes typographic quotes as they were printed, or straight ones; as printed, since they are the text
     * @param stripDateline whether the dateline leaves the body
     * @param maxBytes larger pages are rejected without being read: no article comes near
     * @param maxTime a page that takes longer is rejected: articles take milliseconds
     * @param blockModels the models that come with cleancopy, or files that {@code train} made; none of them if off
     * @param packs folder of publisher packs, beside those that come with cleancopy; none
     */
    public record Clean(
            @DefaultValue List<String> disableRules,
            @DefaultValue("15") int minWords,
            @DefaultValue("printed") Quotes quotes,
            @DefaultValue("false") boolean stripDateline,
            @DefaultValue("64MB") DataSize maxBytes,
            @DefaultValue("60s") Duration maxTime,
            @DefaultValue("standard") List<String> blockModels,
            @Nullable String packs) {
        public Clean {
            disableRules = List.copyOf(disableRules);
            blockModels = List.copyOf(blockModels);
        }
    }

    /**
     * What the corpus teaches.
     *
     * @param profile whether lines that publishers repeat are learned in each run, known from the runs before and learned no
     *     more, or neither
     * @param pages of a run that are learned from, chosen by chance but the same each time; they are cleaned twice
     * @param unusualRemoval what becomes of pages of which far less is kept than is usual for their publisher. A flag: lost
     *     text is the worst error, and what is usual is an estimate
     */
    public record Corpus(
            @DefaultValue("learn") Profile profile,
            @DefaultValue("5000") int pages,
            @DefaultValue("flag") UnusualRemoval unusualRemoval) {}

    /** What becomes of pages from which far more was removed than is usual. */
    public enum UnusualRemoval {
        FLAG,
        REJECT
    }

    /**
     * What becomes of articles that repeat another.
     *
     * @param near whether articles that are an edited copy of another are marked as such, left out, or not looked for
     */
    public record Duplicates(@DefaultValue("mark") NearDuplicates near) {}

    /**
     * When a run stops before it is published.
     *
     * @param maxDrift share of the articles that may be of publishers whose pages are not what they were in the runs before;
     *     1: never stops
     */
    public record Run(@DefaultValue("1") double maxDrift) {}

    /**
     * How much compressed files and archives may hold. What is behind the limit is not read, and a reject says so.
     *
     * @param maxBytes that one file may unpack to
     * @param maxRatio bytes that each byte of the file may unpack to, past the first 10 MiB: text hardly comes to 30
     * @param maxEntries of one file
     * @param maxDepth archives and compressed files in one another; 2 for a compressed archive
     */
    public record Archives(
            @DefaultValue("100GB") DataSize maxBytes,
            @DefaultValue("200") int maxRatio,
            @DefaultValue("1000000") int maxEntries,
            @DefaultValue("4") int maxDepth) {}

    /**
     * Which files are left for a later run because they are still arriving.
     *
     * @param settle how long a file must have been left untouched
     * @param marker name of a file that says that a folder is complete, or {@code *.done}, that a file is; none
     */
    public record Arrivals(
            @DefaultValue("0s") Duration settle, @Nullable String marker) {}

    /**
     * How the rows of articles are written.
     *
     * @param columns names of columns in their order; {@code standard} stands for all but those on request
     * @param partition by what the files are parted into folders
     * @param fileSize of the rows in a file, before they are compressed: about 50 MB of Parquet, which every engine reads
     *     in one task
     */
    public record Articles(
            @DefaultValue("standard") List<String> columns,
            @DefaultValue("none") Partition partition,
            @DefaultValue("128MB") DataSize fileSize) {
        public Articles {
            columns = List.copyOf(columns);
        }
    }

    /** What becomes of typographic quotes. */
    public enum Quotes {
        PRINTED,
        STRAIGHT
    }

    /** What the line from page to article needs to know. */
    public CleanerSettings cleanerSettings() {
        return new CleanerSettings(
                Set.copyOf(clean.disableRules),
                clean.minWords,
                corpus.unusualRemoval == UnusualRemoval.REJECT,
                clean.quotes == Quotes.STRAIGHT,
                clean.stripDateline,
                clean.maxBytes.toBytes(),
                ModelFiles.choice(clean.blockModels),
                PackFiles.choice(clean.packs),
                quality.thresholds());
    }

    /** What a run needs to know beside it. */
    public RunSettings runSettings() {
        return new RunSettings(
                input,
                Path.of(output),
                inOrder(formats),
                articles.columns,
                threads > 0 ? threads : Runtime.getRuntime().availableProcessors(),
                limit == null ? Integer.MAX_VALUE : limit,
                selection(),
                rejects.maxRatio,
                rejects.minPages,
                slices.maxPages,
                slices.maxBytes.toBytes(),
                corpus.profile,
                corpus.pages,
                run.maxDrift,
                duplicates.near,
                sourceSettings()
                        .withMaxPageBytes(Math.min(
                                clean.maxBytes.toBytes(), Runtime.getRuntime().maxMemory() / MEMORY_PER_PAGE)),
                articles.partition,
                articles.fileSize.toBytes(),
                csv.text(),
                database,
                clean.maxTime,
                new io.cleancopy.source.Arrivals(arrivals.settle, arrivals.marker));
    }

    private Selection selection() {
        return new Selection(
                full,
                since == null ? null : Since.parse(since),
                retryRejects,
                deletes.sync ? Deletes.SYNC : Deletes.KEEP,
                deletes.maxRatio,
                deletes.minPages);
    }

    /** How files are read. */
    public SourceSettings sourceSettings() {
        return new SourceSettings(
                clean.maxBytes.toBytes(),
                fields.names(),
                new ArchiveLimits(
                        archives.maxBytes.toBytes(), archives.maxRatio, archives.maxEntries, archives.maxDepth),
                csv.character(),
                exports.exports());
    }

    /** What a run tells those who are not there to see it. */
    public WatchSettings watchSettings() {
        return new WatchSettings(log.file(), log.format(), notices.address(), notices.command(), metrics.path());
    }

    private static List<String> inOrder(List<String> formats) {
        return SettingsChecks.FORMATS.stream().filter(formats::contains).toList();
    }
}
