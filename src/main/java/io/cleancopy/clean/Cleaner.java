package io.cleancopy.clean;

import io.cleancopy.boilerplate.corpus.CorpusProfile;
import io.cleancopy.boilerplate.corpus.CorpusScores;
import io.cleancopy.boilerplate.corpus.UnusualRemoval;
import io.cleancopy.boilerplate.zone.ArticleZone;
import io.cleancopy.boilerplate.zone.Confidence;
import io.cleancopy.boilerplate.zone.Disclosures;
import io.cleancopy.boilerplate.zone.DoubtedProse;
import io.cleancopy.boilerplate.zone.LastResort;
import io.cleancopy.draft.Annotator;
import io.cleancopy.draft.Draft;
import io.cleancopy.draft.Rule;
import io.cleancopy.language.StopWords;
import io.cleancopy.metadata.LiveBlog;
import io.cleancopy.model.Article;
import io.cleancopy.model.Cleaned;
import io.cleancopy.model.MediaType;
import io.cleancopy.model.Outcome;
import io.cleancopy.model.Page;
import io.cleancopy.model.Problem;
import io.cleancopy.model.RawPage;
import io.cleancopy.model.RejectReason;
import io.cleancopy.model.Rejected;
import io.cleancopy.pack.Recognition;
import io.cleancopy.quality.QualityChecks;
import io.cleancopy.quality.QualityFlags;
import io.cleancopy.segment.Charsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cleans one page: takes it apart, finds where the article is, lets the rules decide, and checks what is left. The one
 * place that knows the order of the line. Stateless, shared by threads.
 */
public final class Cleaner {
    /** More blocks than this are no article: a table dump, a log, a book. */
    private static final int MOST_BLOCKS = 20_000;

    /** More characters that could not be decoded than one in a hundred: the text is not worth having. */
    private static final int GARBLED = 100;

    private final CleanerSettings settings;
    private final Drafts drafts;
    private final Annotator scores;
    private final CorpusScores corpusScores;
    private final UnusualRemoval unusualRemoval;
    private final Annotator doubtedProse = new DoubtedProse();
    private final LastResort lastResort = new LastResort();
    private final ArticleZone zone = new ArticleZone();
    private final Recognition recognition;
    private final Confidence confidence = new Confidence();
    private final List<Rule> rules;
    private final Disclosures disclosures = new Disclosures();
    private final LiveBlog liveBlog;
    private final QualityChecks checks;
    private final QualityFlags flags;

    /** A cleaner that decides each page by itself. */
    public Cleaner(CleanerSettings settings) {
        this(settings, CorpusProfile.empty());
    }

    /** A cleaner that knows what the corpus taught. */
    public Cleaner(CleanerSettings settings, CorpusProfile profile) {
        this(settings, profile, settings.models().annotator());
    }

    /** A cleaner with other scores than the settings name, for measuring a model. */
    public Cleaner(CleanerSettings settings, Annotator scores) {
        this(settings, CorpusProfile.empty(), scores);
    }

    Cleaner(CleanerSettings settings, CorpusProfile profile, Annotator scores) {
        this(settings, profile, scores, new Recognition(settings.packs().packs()));
    }

    private Cleaner(CleanerSettings settings, CorpusProfile profile, Annotator scores, Recognition recognition) {
        this.settings = settings;
        this.scores = scores;
        corpusScores = new CorpusScores(profile);
        unusualRemoval = new UnusualRemoval(profile);
        this.recognition = recognition;
        drafts = new Drafts(settings);
        rules = Rules.of(settings, profile).stream()
                .filter(rule -> !settings.disabledRules().contains(rule.id()))
                .toList();
        liveBlog = new LiveBlog(settings.quality().pages().minLiveEntries());
        var standardChecks = new QualityChecks(settings.minWords());
        checks = settings.rejectUnusual() ? standardChecks.withUnusualRemoval() : standardChecks;
        flags = new QualityFlags(settings.quality());
    }

    /** One that knows what the corpus taught, and is the same in all else. */
    public Cleaner taught(CorpusProfile profile) {
        return new Cleaner(settings, profile, scores, recognition);
    }

    public CleanerSettings settings() {
        return settings;
    }

    /** One line that differs whenever settings or the rules' data do: what a settings fingerprint is made of. */
    public String canonical() {
        return settings.canonical() + " data=" + RuleData.digest();
    }

    /** What becomes of the page: an article, or a rejection with its reason. */
    public Outcome clean(RawPage raw) {
        var outcome = unchecked(raw);
        return outcome instanceof Cleaned cleaned ? checked(raw, cleaned.article()) : outcome;
    }

    /** The same for who learns from pages: no article is rejected for what is left of it, none is flagged by the quality rules. */
    public Outcome unchecked(RawPage raw) {
        var problem = problem(raw);
        if (problem != null) {
            return new Rejected(raw.origin(), "read", problem.reason(), problem.detail(), null);
        }
        var draft = drafts.of(raw);
        problem = problem(draft.page());
        if (problem != null) {
            return new Rejected(raw.origin(), "segment", problem.reason(), problem.detail(), null);
        }
        decide(draft);
        return new Cleaned(draft.finish());
    }

    private Outcome checked(RawPage raw, Article article) {
        var problem = checks.problem(article);
        return problem == null
                ? new Cleaned(flagged(article))
                : new Rejected(raw.origin(), "check", problem.reason(), problem.detail(), article);
    }

    private @Nullable Problem problem(RawPage raw) {
        if (raw.problem() != null) {
            return raw.problem();
        }
        if (raw.content().length > settings.maxBytes()) {
            return new Problem(
                    RejectReason.TOO_LARGE, raw.content().length + " bytes; the limit is " + settings.maxBytes());
        }
        boolean binary = raw.type() == MediaType.TEXT && Charsets.looksBinary(raw.content());
        return binary ? new Problem(RejectReason.UNDECODABLE, "the bytes are no text in any encoding") : null;
    }

    private static @Nullable Problem problem(Page page) {
        if (page.blocks().size() > MOST_BLOCKS) {
            return new Problem(RejectReason.TOO_LARGE, page.blocks().size() + " blocks; the limit is " + MOST_BLOCKS);
        }
        int replacements = page.decoding().replacements();
        return (long) replacements * GARBLED > page.chars()
                ? new Problem(
                        RejectReason.UNDECODABLE,
                        replacements + " characters could not be read as "
                                + page.decoding().charset())
                : null;
    }

    private void decide(Draft draft) {
        scores.annotate(draft);
        corpusScores.annotate(draft);
        doubtedProse.annotate(draft);
        lastResort.annotate(draft);
        zone.annotate(draft);
        recognition.annotate(draft);
        for (var rule : rules) {
            rule.annotate(draft);
        }
        confidence.annotate(draft);
        unusualRemoval.annotate(draft);
        disclosures.annotate(draft);
        liveBlog.annotate(draft);
    }

    private Article flagged(Article article) {
        int enough = settings.quality().gopher().minStopWords();
        int stopWords = StopWords.count(article.body(), article.language(), enough);
        return article.flagged(flags.of(article, stopWords));
    }
}
