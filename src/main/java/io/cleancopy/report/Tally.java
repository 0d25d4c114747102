package io.cleancopy.report;

import io.cleancopy.model.Article;
import io.cleancopy.model.Cleaned;
import io.cleancopy.model.Rejected;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a slice or of a run, and a few samples. Merging the tallies of parts gives the tally of the whole, in
 * whatever order pages are added or tallies merged; its size is bounded whatever the input. All but outcomes,
 * publishers and rejects is about written pages. Not for sharing between threads.
 */
public final class Tally {
    private static final int PUBLISHERS = 2_000;
    private static final int REJECTS = 200;

    private long planned;
    private long unchanged;
    private long nearDuplicates;
    private Account total = Account.NOTHING;
    private final Bounded<Account> publishers = noPublishers();
    private final Bounded<Amount> rejectReasons = Bounded.amounts(REJECTS);
    private final Turns<RejectedPage> rejects = new Turns<>(REJECTS, RejectedPage::rank);
    private final Findings findings = new Findings();
    private final Samples samples = new Samples();

    static Bounded<Account> noPublishers() {
        return new Bounded<>(PUBLISHERS, Account.NOTHING, Account::plus);
    }

    /** Counts pages of the plan. What became of them is counted apart, so that the two can be compared. */
    public void addPlanned(long pages) {
        planned += pages;
    }

    /** Counts planned pages that were not cleaned again because they are as they were in an earlier run. */
    public void addUnchanged(long pages) {
        unchanged += pages;
    }

    /** Counts written articles that are marked as repeating another. */
    public void addNearDuplicates(long articles) {
        nearDuplicates += articles;
    }

    /** Counts a page whose article is written. */
    public void add(Cleaned outcome) {
        var article = outcome.article();
        var account = Account.written(article);
        count(publisher(article), account);
        findings.add(article, account.volume());
        samples.add(article, account.volume());
    }

    /** Counts a page that was not written because another page of the run or of an earlier one holds the same article. */
    public void addDuplicate(Cleaned outcome) {
        addDuplicate(publisher(outcome.article()));
    }

    /**
     * As above, for a page that is not at hand any more.
     *
     * @param publisher that the page names, or the one that its source knows
     */
    public void addDuplicate(@Nullable String publisher) {
        count(publisher, Account.DUPLICATE);
    }

    public void add(Rejected outcome) {
        var seen = outcome.article();
        count(seen == null ? outcome.origin().publisher() : publisher(seen), Account.REJECTED);
        var page = RejectedPage.of(outcome);
        rejectReasons.add(page.reason(), Amount.of(1));
        rejects.offer(page);
        if (seen != null) {
            samples.addRejected(outcome, seen);
        }
    }

    private void count(@Nullable String publisher, Account account) {
        total = total.plus(account);
        publishers.add(publisher == null ? "" : publisher, account);
    }

    /** Adds the numbers of another part; that tally stays as it is. */
    public void merge(Tally more) {
        planned += more.planned;
        unchanged += more.unchanged;
        nearDuplicates += more.nearDuplicates;
        total = total.plus(more.total);
        publishers.merge(more.publishers);
        rejectReasons.merge(more.rejectReasons);
        rejects.merge(more.rejects);
        findings.merge(more.findings);
        samples.merge(more.samples);
    }

    public long planned() {
        return planned;
    }

    public long written() {
        return total.written();
    }

    public long unchanged() {
        return unchanged;
    }

    /** Written articles that are marked as repeating another. */
    public long nearDuplicates() {
        return nearDuplicates;
    }

    public long duplicate() {
        return total.duplicate();
    }

    public long rejected() {
        return total.rejected();
    }

    /** Whether every planned page is in exactly one of written, unchanged, duplicate and rejected. */
    public boolean addsUp() {
        return planned == unchanged + total.pages();
    }

    /** Rows of the {@code removed} table. */
    public long removals() {
        return findings.removalCount();
    }

    /** All of it as maps, lists, texts and whole numbers; {@link #fromMap} gives the same tally back. */
    public Map<String, Object> toMap() {
        var map = numbers();
        map.put("samples", samples.toMap());
        return map;
    }

    /** As {@link #toMap}, without the samples. */
    Map<String, Object> numbers() {
        var map = new LinkedHashMap<String, Object>();
        map.put("planned", planned);
        map.put("unchanged", unchanged);
        map.put("near_duplicates", nearDuplicates);
        map.put("total", Account.FORM.write(total));
        map.put("publishers", publishers.toMap(Account.FORM));
        map.put("reject_reasons", rejectReasons.toMap(Findings.PAGES));
        findings.writeTo(map);
        map.put("rejects", rejects.items().stream().map(RejectedPage::toMap).toList());
        return map;
    }

    /**
     * The tally that was stored.
     *
     * @throws IllegalArgumentException if the map is not one that {@link #toMap} made
     */
    public static Tally fromMap(Map<String, ?> map) {
        var stored = Stored.of(map);
        var tally = new Tally();
        tally.planned = stored.number("planned");
        tally.unchanged = stored.number("unchanged");
        tally.nearDuplicates = stored.number("near_duplicates");
        tally.total = Account.FORM.read(stored.child("total"));
        tally.publishers.mergeMap(stored.child("publishers"), Account.FORM);
        tally.rejectReasons.mergeMap(stored.child("reject_reasons"), Findings.PAGES);
        tally.findings.mergeMap(stored);
        stored.list("rejects").forEach(page -> tally.rejects.offer(RejectedPage.read(page)));
        tally.samples.mergeMap(stored.child("samples"));
        return tally;
    }

    Account total() {
        return total;
    }

    Bounded<Account> publishers() {
        return publishers;
    }

    Bounded<Amount> rejectReasons() {
        return rejectReasons;
    }

    List<RejectedPage> rejects() {
        return rejects.items();
    }

    Findings findings() {
        return findings;
    }

    List<Sample> samples(int count) {
        return samples.chosen(count);
    }

    /** The publisher that the page names, or the one that its source knows. */
    static @Nullable String publisher(Article article) {
        var named = article.metadata().publisher();
        return named != null ? named : article.page().origin().publisher();
    }
}
