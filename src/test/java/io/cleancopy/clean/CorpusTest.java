package io.cleancopy.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.boilerplate.corpus.CorpusMemory;
import io.cleancopy.boilerplate.corpus.CorpusProfile;
import io.cleancopy.boilerplate.corpus.CorpusProfiler;
import io.cleancopy.boilerplate.corpus.Decision;
import io.cleancopy.boilerplate.corpus.Decision.Verdict;
import io.cleancopy.boilerplate.corpus.Decisions;
import io.cleancopy.boilerplate.corpus.MemoryFile;
import io.cleancopy.json.Json;
import io.cleancopy.model.Article;
import io.cleancopy.model.Cleaned;
import io.cleancopy.model.Reason;
import io.cleancopy.model.RejectReason;
import io.cleancopy.model.Rejected;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What pages of one publisher teach, and what they must not teach. */
class CorpusTest {
    private static final List<String> HEAD = List.of(
            "The Lenne Observer",
            "News and more from both banks",
            "Home",
            "Town",
            "Sport",
            "Our shop for readers",
            "Write to the editors");
    private static final List<String> TAIL = List.of(
            "Follow every bend of the river with us",
            "You are reading the free pages of a paper that is made by eleven people and one very old dog.",
            "Printed in Hallerfurt by the Brothers Ostermann");
    /** No list of phrases knows it, and it reads like a sentence of an article. */
    private static final String PROMO =
            "Our reporters walk along the river every morning and write down what has changed.";

    private final CleanerSettings settings = CleanerSettings.standard();
    private final Cleaner alone = new Cleaner(settings);
    private final InventedPaper paper = new InventedPaper(7, HEAD, TAIL);

    private List<String> pages(int count, String... between) {
        var pages = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            pages.add(paper.page(between));
        }
        return pages;
    }

    private CorpusMemory learn(CorpusMemory known, long night, List<String> pages) {
        var profiler = new CorpusProfiler(known, night);
        pages.forEach(page -> profiler.add(new Cleaned(InventedPaper.article(alone, page))));
        return profiler.learn();
    }

    private Article clean(List<String> corpus, String page) {
        return clean(learn(CorpusMemory.empty(), 1, corpus).profile(Decisions.none()), page);
    }

    private Article clean(CorpusProfile profile, String page) {
        return InventedPaper.article(new Cleaner(settings, profile), page);
    }

    private static List<String> texts(Article article) {
        return article.body().stream().map(block -> block.text()).toList();
    }

    @Test
    void leavesOutWhatThePublisherPrintsBetweenAllParagraphs() {
        var pages = pages(8, PROMO);
        assertThat(texts(InventedPaper.article(alone, pages.get(0)))).contains(PROMO);

        var article = clean(pages, pages.get(0));

        assertThat(texts(article)).hasSize(5).doesNotContain(PROMO);
        var removal = article.removals().stream()
                .filter(gone -> gone.block().text().equals(PROMO))
                .findFirst()
                .orElseThrow();
        assertThat(removal.rule()).isEqualTo("repeated-in-corpus");
        assertThat(removal.reason()).isEqualTo(Reason.PUBLISHER_REPEATS);
        assertThat(removal.evidence()).startsWith("on 8 of 8 articles of ");
    }

    @Test
    void knowsThePublisherOfAPageThatItHasNotSeen() {
        var profile = learn(CorpusMemory.empty(), 1, pages(8, PROMO)).profile(Decisions.none());

        assertThat(texts(clean(profile, paper.page(PROMO)))).hasSize(5).doesNotContain(PROMO);
    }

    @Test
    void doesNotApplyOnePublishersLinesToAnothers() {
        var profile = learn(CorpusMemory.empty(), 1, pages(8, PROMO)).profile(Decisions.none());
        var other =
                new InventedPaper(11, List.of("Kestrel Falls Courier", "Weather"), List.of("Imprint of the Courier"));

        assertThat(texts(clean(profile, other.page(PROMO)))).contains(PROMO);
    }

    @Test
    void learnsNothingFromTwoPages() {
        var pages = pages(2, PROMO);

        assertThat(texts(clean(pages, pages.get(0)))).contains(PROMO);
    }

    @Test
    void keepsTheSubHeadingOfAllTheHousesTests() {
        var pages = pages(8, "What we liked");

        assertThat(texts(clean(pages, pages.get(0)))).contains("What we liked");
    }

    @Test
    void keepsAParagraphThatAFewArticlesOnOneMatterShare() {
        String background = paper.paragraph();
        var pages = pages(8);
        for (int i = 0; i < 4; i++) {
            pages.add(paper.page(background));
        }

        assertThat(texts(clean(pages, pages.get(9)))).contains(background);
    }

    @Test
    void anArticleThatWasCapturedAgainAndAgainHasOneVoice() {
        var pages = pages(4);
        String captured = paper.page(PROMO);
        for (int i = 0; i < 5; i++) {
            pages.add(captured + "\n\n" + (i + 3) + " readers have seen this page");
        }

        assertThat(texts(clean(pages, captured))).hasSize(6);
    }

    @Test
    void anArticleThatWasEditedAgainAndAgainHasOneVoice() {
        var pages = pages(4);
        String captured = paper.page(PROMO);
        for (int i = 0; i < 5; i++) {
            pages.add(captured.replace(" in 18", " in the year " + i + " after 18"));
        }

        assertThat(texts(clean(pages, captured))).hasSize(6);
    }

    @Test
    void theSameLinesOnOnePageAreOneVoice() {
        var pages = pages(6);
        pages.add(paper.page(PROMO, paper.paragraph(), PROMO, paper.paragraph(), PROMO));

        assertThat(texts(clean(pages, pages.get(6)))).contains(PROMO);
    }

    @Test
    void liftsHeadlinesOfOtherArticlesFromBetweenTheParagraphs() {
        var pages = pages(6);
        String other = InventedPaper.article(alone, pages.get(3)).metadata().headline();
        String page = paper.page(other);

        var article = clean(pages, page);

        assertThat(texts(article)).hasSize(5);
        assertThat(article.metadata().related())
                .extracting(related -> related.headline())
                .contains(other);
    }

    @Test
    void aPagesOwnHeadlineIsNoRelatedOne() {
        var pages = pages(6);

        for (String page : pages) {
            var article = clean(pages, page);
            assertThat(article.metadata().related()).isEmpty();
            assertThat(article.metadata().headline())
                    .isEqualTo(InventedPaper.article(alone, page).metadata().headline());
        }
    }

    /** One paragraph of the paper's, under two long lists of headlines. */
    private String stub() {
        var removed = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            removed.append("\n\n").append(paper.headline());
        }
        String tail = "\n\nMost read" + removed;
        return HEAD.get(0) + "\n\n" + HEAD.get(1) + "\n\n" + HEAD.get(5) + "\n\n" + paper.paragraph() + tail + tail;
    }

    @Test
    void aPageOfWhichFarLessIsKeptThanUsualIsFlagged() {
        var memory = learn(CorpusMemory.empty(), 1, pages(12, PROMO));

        assertThat(clean(memory, paper.page(PROMO)).flags()).isEmpty();
        assertThat(clean(memory, stub()).flags()).contains("unusual-removal");
    }

    @Test
    void orRejectedWhereTheSettingsSaySo() {
        var profile = learn(CorpusMemory.empty(), 1, pages(12, PROMO)).profile(Decisions.none());
        var strict = new Cleaner(
                new CleanerSettings(
                        settings.disabledRules(),
                        settings.minWords(),
                        true,
                        settings.straightQuotes(),
                        settings.stripDateline(),
                        settings.maxBytes(),
                        settings.models(),
                        settings.packs(),
                        settings.quality()),
                profile);

        assertThat(strict.clean(InventedPaper.raw(paper.page(PROMO)))).isInstanceOf(Cleaned.class);
        assertThat(strict.clean(InventedPaper.raw(stub()))).isInstanceOfSatisfying(Rejected.class, rejected -> {
            assertThat(rejected.reason()).isEqualTo(RejectReason.UNUSUAL_REMOVAL);
            assertThat(rejected.stage()).isEqualTo("check");
            assertThat(rejected.article()).isNotNull();
        });
        assertThat(strict.canonical()).isNotEqualTo(alone.canonical());
    }

    private Article clean(CorpusMemory memory, String page, Decision... decisions) {
        return clean(memory.profile(new Decisions(List.of(decisions))), page);
    }

    @Test
    void rejectedLinesStay() {
        var pages = pages(8, PROMO);
        var memory = learn(CorpusMemory.empty(), 1, pages);
        String publisher = memory.publishers().get(0).name();

        assertThat(texts(clean(memory, pages.get(0), Decision.of(publisher, PROMO, Verdict.REJECTED))))
                .contains(PROMO);
        assertThat(texts(clean(memory, pages.get(0), Decision.of("Another paper", PROMO, Verdict.REJECTED))))
                .doesNotContain(PROMO);
    }

    @Test
    void approvedLinesGoWhereverTheyStand() {
        var pages = pages(8, "What we liked");
        var memory = learn(CorpusMemory.empty(), 1, pages);
        String publisher = memory.publishers().get(0).name();

        assertThat(texts(clean(memory, pages.get(0), Decision.of(publisher, "What we liked", Verdict.APPROVED))))
                .hasSize(5)
                .doesNotContain("What we liked");
        String once = paper.page("Brought to you by the ferry company");
        assertThat(texts(clean(
                        memory, once, Decision.of(publisher, "Brought to you by the ferry company", Verdict.APPROVED))))
                .hasSize(5);
    }

    @Test
    void theLaterDecisionWins() {
        var decisions = new Decisions(List.of(
                Decision.of("Observer", PROMO, Verdict.APPROVED), Decision.of("Observer", PROMO, Verdict.REJECTED)));

        assertThat(decisions.all()).containsExactly(Decision.of("Observer", PROMO, Verdict.REJECTED));
        assertThat(Decision.of(decisions.all().get(0).toMap()))
                .isEqualTo(decisions.all().get(0));
    }

    @Test
    void theOrderOfThePagesDoesNotMatter() {
        var pages = pages(12, PROMO);
        pages.addAll(pages(5, "What we liked"));
        String first = lines(learn(CorpusMemory.empty(), 1, pages));

        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(pages, new Random(seed));
            assertThat(lines(learn(CorpusMemory.empty(), 1, pages))).isEqualTo(first);
        }
    }

    @Test
    void whatIsLearnedAgainFromTheSamePagesIsTheSame() {
        var pages = pages(12, PROMO);
        var first = learn(CorpusMemory.empty(), 1, pages);

        var second = learn(first, 2, pages);

        assertThat(second.profile(Decisions.none()).canonical())
                .isEqualTo(first.profile(Decisions.none()).canonical());
    }

    @Test
    void aFewPagesANightAddUp() {
        var memory = CorpusMemory.empty();
        for (int night = 1; night <= 3; night++) {
            memory = learn(memory, night, pages(2, PROMO));
        }

        assertThat(texts(clean(memory.profile(Decisions.none()), paper.page(PROMO))))
                .hasSize(5);
        assertThat(memory.publishers()).hasSize(1);
    }

    @Test
    void mergingDoesNotDependOnOrderOrGrouping() {
        var a = learn(CorpusMemory.empty(), 1, pages(5, PROMO));
        var b = learn(CorpusMemory.empty(), 2, pages(4, "What we liked"));
        var c = learn(a, 3, pages(6, PROMO));

        String all = lines(a.merge(b).merge(c));
        assertThat(lines(a.merge(b.merge(c)))).isEqualTo(all);
        assertThat(lines(c.merge(b).merge(a))).isEqualTo(all);
        assertThat(lines(a.merge(b).merge(c).merge(b).merge(a))).isEqualTo(all);
        assertThat(lines(CorpusMemory.empty().merge(a))).isEqualTo(lines(a));
    }

    @Test
    void aMemoryComesBackFromItsFile() {
        var memory = learn(CorpusMemory.empty(), 1, pages(6, PROMO));

        var read = MemoryFile.read(lines(memory).lines().map(Json::readObject).toList());

        assertThat(lines(read)).isEqualTo(lines(memory));
        assertThat(read.profile(Decisions.none()).canonical())
                .isEqualTo(memory.profile(Decisions.none()).canonical());
    }

    @Test
    void nothingLearnedIsNoProfile() {
        assertThat(CorpusMemory.empty().profile(Decisions.none()).canonical()).isEqualTo("none");
    }

    private static String lines(CorpusMemory memory) {
        var lines = new StringBuilder();
        MemoryFile.objects(memory).forEach(map -> lines.append(Json.write(map)).append('\n'));
        return lines.toString();
    }
}
