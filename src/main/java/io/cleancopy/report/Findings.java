package io.cleancopy.report;

import io.cleancopy.model.Article;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was found in written pages: what left them and why, and how they are distributed. */
final class Findings {
    private static final int NAMES = 2_000;
    static final Form<Amount> PAGES = Amount.form("pages");
    static final Form<Amount> BLOCKS = Amount.form("count", "characters");
    static final Form<Amount> CHANGES = Amount.form("pages", "changes");

    private long media;
    private long related;
    private long undecodable;
    private final Bounded<Amount> removals = Bounded.amounts(NAMES);
    private final Bounded<Amount> lifts = Bounded.amounts(NAMES);
    private final Bounded<Amount> normalized = Bounded.amounts(NAMES);
    private final Bounded<Amount> languages = Bounded.amounts(NAMES);
    private final Bounded<Amount> charsets = Bounded.amounts(NAMES);
    private final Bounded<Amount> flags = Bounded.amounts(NAMES);
    private final Bounded<Amount> months = Bounded.amounts(NAMES);
    private final Histogram kept = Histogram.ratios();
    private final Histogram words = Histogram.words();

    void add(Article article, Volume volume) {
        for (var removal : article.removals()) {
            removals.add(
                    Pairs.name(removal.reason().id(), removal.rule()), new Amount(1, removal.to() - removal.from()));
        }
        for (var lift : article.lifts()) {
            lifts.add(
                    Pairs.name(lift.field().id(), lift.rule()),
                    new Amount(1, lift.block().text().length()));
        }
        article.page().normalized().forEach((step, changes) -> normalized.add(step, new Amount(1, changes)));
        languages.add(article.language(), Amount.of(1));
        charsets.add(article.page().decoding().charset(), Amount.of(1));
        undecodable += article.page().decoding().replacements();
        article.flags().forEach(flag -> flags.add(flag, Amount.of(1)));
        var day = day(article);
        if (day != null) {
            months.add(month(day).toString(), Amount.of(1));
        }
        media += article.metadata().media().size();
        related += article.metadata().related().size();
        kept.add(volume.keptPerMillion());
        words.add(article.words());
    }

    /** Years that do not have four digits count as the first or the last that does. */
    private static YearMonth month(LocalDate day) {
        return YearMonth.of(Math.max(0, Math.min(9_999, day.getYear())), day.getMonth());
    }

    private static @Nullable LocalDate day(Article article) {
        var metadata = article.metadata();
        if (metadata.publishedDate() != null) {
            return metadata.publishedDate();
        }
        return metadata.publishedAt() == null ? null : LocalDate.ofInstant(metadata.publishedAt(), ZoneOffset.UTC);
    }

    void merge(Findings more) {
        media += more.media;
        related += more.related;
        undecodable += more.undecodable;
        removals.merge(more.removals);
        lifts.merge(more.lifts);
        normalized.merge(more.normalized);
        languages.merge(more.languages);
        charsets.merge(more.charsets);
        flags.merge(more.flags);
        months.merge(more.months);
        kept.merge(more.kept);
        words.merge(more.words);
    }

    long removalCount() {
        return removals.byName().values().stream().mapToLong(Amount::count).sum()
                + removals.others().count();
    }

    Bounded<Amount> removals() {
        return removals;
    }

    Bounded<Amount> lifts() {
        return lifts;
    }

    Bounded<Amount> normalized() {
        return normalized;
    }

    Bounded<Amount> languages() {
        return languages;
    }

    Bounded<Amount> charsets() {
        return charsets;
    }

    Bounded<Amount> flags() {
        return flags;
    }

    Bounded<Amount> months() {
        return months;
    }

    Histogram kept() {
        return kept;
    }

    Histogram words() {
        return words;
    }

    long media() {
        return media;
    }

    long related() {
        return related;
    }

    long undecodable() {
        return undecodable;
    }

    void writeTo(Map<String, Object> map) {
        map.put("media", media);
        map.put("related", related);
        map.put("undecodable_characters", undecodable);
        map.put("removals", removals.toMap(BLOCKS));
        map.put("lifts", lifts.toMap(BLOCKS));
        map.put("normalized", normalized.toMap(CHANGES));
        map.put("languages", languages.toMap(PAGES));
        map.put("charsets", charsets.toMap(PAGES));
        map.put("quality_flags", flags.toMap(PAGES));
        map.put("published_months", months.toMap(PAGES));
        map.put("kept_per_million", kept.toList());
        map.put("body_words", words.toList());
    }

    void mergeMap(Stored stored) {
        media += stored.number("media");
        related += stored.number("related");
        undecodable += stored.number("undecodable_characters");
        removals.mergeMap(stored.child("removals"), BLOCKS);
        lifts.mergeMap(stored.child("lifts"), BLOCKS);
        normalized.mergeMap(stored.child("normalized"), CHANGES);
        languages.mergeMap(stored.child("languages"), PAGES);
        charsets.mergeMap(stored.child("charsets"), PAGES);
        flags.mergeMap(stored.child("quality_flags"), PAGES);
        months.mergeMap(stored.child("published_months"), PAGES);
        kept.mergeList(stored.list("kept_per_million"));
        words.mergeList(stored.list("body_words"));
    }
}
