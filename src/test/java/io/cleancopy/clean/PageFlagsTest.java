package io.cleancopy.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.model.Article;
import io.cleancopy.model.Cleaned;
import io.cleancopy.model.MediaType;
import io.cleancopy.model.Origin;
import io.cleancopy.model.QualityFlag;
import io.cleancopy.model.RawPage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kinds of pages, told by whole lines and by what pages declare; the same words elsewhere tell nothing. */
class PageFlagsTest {
    private static final String HEADLINE = "Ferry to Skerrow sails again after nine days";
    private static final List<String> BODY = List.of(
            "The ferry to Skerrow sailed again on Tuesday, nine days after the storm broke her moorings at the old quay.",
            "Some forty passengers had waited since dawn, most of them with crates of seedlings for the island's gardens.",
            "“We counted the crates twice,” Ada Quill of the shipping company said. “Nobody was turned away this time.”",
            "The crossing took less than an hour, and the harbour master watched all of it from the end of the mole.");

    private final Cleaner cleaner = new Cleaner(CleanerSettings.standard());

    private Article text(String... lines) {
        return clean(MediaType.TEXT, String.join("\n\n", lines));
    }

    private Article html(String head, String body) {
        return clean(
                MediaType.HTML,
                "<html><head><title>" + HEADLINE + "</title>" + head + "</head><body><article>" + body
                        + "</article></body></html>");
    }

    private Article clean(MediaType type, String page) {
        var raw = new RawPage(new Origin("flags"), type, page.getBytes(StandardCharsets.UTF_8));
        var outcome = cleaner.clean(raw);
        assertThat(outcome).isInstanceOf(Cleaned.class);
        return ((Cleaned) outcome).article();
    }

    private static String paragraphs() {
        return "<h1>" + HEADLINE + "</h1><p>" + String.join("</p><p>", BODY) + "</p>";
    }

    private static String joined(List<String> lines) {
        return String.join("\n\n", lines);
    }

    @ParameterizedTest
    @CsvSource({
        "Sponsored content",
        "Advertorial",
        "Paid for by Skerrow Shipping",
        "Partner content",
        "This article is sponsored by the Skerrow Shipping Company."
    })
    void aLabelAtTheHeadSaysThatSomebodyPaid(String label) {
        assertThat(text(label, HEADLINE, joined(BODY)).flags()).contains("advertorial");
        assertThat(text(HEADLINE, label, joined(BODY)).flags()).contains("advertorial");
    }

    @Test
    void aLabelElsewhereIsAnothersAndWordsOfASentenceAreNone() {
        assertThat(text(HEADLINE, joined(BODY), "Sponsored content", "Ten ways to mend a net")
                        .flags())
                .doesNotContain("advertorial");
        assertThat(text("Sponsored content", "Ten ways to mend a net", HEADLINE, "By Ada Quill", joined(BODY))
                        .flags())
                .doesNotContain("advertorial");
        assertThat(text(
                                HEADLINE,
                                joined(BODY),
                                "Sponsored content is what the shipping company calls the leaflets that it prints.")
                        .flags())
                .doesNotContain("advertorial");
    }

    @Test
    void aPlaceForAnAdvertIsNoLabel() {
        assertThat(text("Advertisement", HEADLINE, "Advertisement", joined(BODY))
                        .flags())
                .doesNotContain("advertorial");
    }

    @Test
    void aPageDeclaresThatItWasPaidFor() {
        String type = "<script type='application/ld+json'>{\"@type\":\"AdvertiserContentArticle\",\"headline\":\""
                + HEADLINE + "\"}</script>";

        assertThat(html(type, paragraphs()).flags()).contains("advertorial");
        assertThat(html(type.replace("AdvertiserContent", "News"), paragraphs()).flags())
                .doesNotContain("advertorial");
        assertThat(html("<meta property='article:section' content='Partner content'>", paragraphs())
                        .flags())
                .contains("advertorial");
    }

    @ParameterizedTest
    @CsvSource({
        "This article was automatically translated from Norwegian.",
        "Machine translation",
        "Translated by AI from the Norwegian original",
        "This text has been machine translated and may contain errors."
    })
    void aNoticeSaysThatAMachineTranslated(String notice) {
        assertThat(text(HEADLINE, notice, joined(BODY)).flags()).contains("machine-translated");
        assertThat(text(HEADLINE, joined(BODY), notice).flags()).contains("machine-translated");
    }

    @Test
    void anArticleAboutTranslationIsNone() {
        String about = "Machine translation has come to the harbour office, where letters arrive in eleven languages.";

        assertThat(text(HEADLINE, joined(BODY), about).flags()).doesNotContain("machine-translated");
    }

    private static final String[] STAMPED = {
        "20.10 GMT: Power back in the lower town",
        "Lights came on again along Capstan Street a little after eight, to cheers that could be heard from afar.",
        "18.35 GMT: Lifeboat returns",
        "The lifeboat is back on her slip after four hours at sea with a coaster whose engine had failed off the point.",
        "16.02 GMT: Highest gust so far",
        "The weather station at the point recorded a gust that is the highest there since the mole was built.",
        "14.20 GMT: Ferries held",
        "The shipping company has cancelled all sailings to Skerrow, and passengers are being put up at the Mission.",
        "12.05 GMT: The barometer falls",
        "The harbour master has asked all owners of small boats to look to their moorings before the afternoon tide."
    };

    @Test
    void entriesWithATimeOfDayMakeALiveBlog() {
        assertThat(text("Storm Isolde reaches the coast", joined(List.of(STAMPED)))
                        .flags())
                .contains("live-blog");
        assertThat(text(HEADLINE, joined(BODY), STAMPED[0], STAMPED[1]).flags()).doesNotContain("live-blog");
    }

    @Test
    void aLiveHeadlineNeedsFewer() {
        var six = joined(List.of(STAMPED).subList(0, 6));

        assertThat(text("Storm Isolde live: harbour shut and ferries held", six).flags())
                .contains("live-blog");
        assertThat(text("Storm Isolde: how people live with the wind", six).flags())
                .doesNotContain("live-blog");
        assertThat(text("Live: the harbour choir sings for the ferry", joined(BODY))
                        .flags())
                .doesNotContain("live-blog");
    }

    @Test
    void aPageDeclaresThatItIsALiveBlog() {
        String type = "<script type='application/ld+json'>{\"@type\":[\"LiveBlogPosting\"],\"headline\":\"" + HEADLINE
                + "\"}</script>";

        assertThat(html(type, paragraphs()).flags()).contains("live-blog");
        assertThat(html(type.replace("LiveBlog", "Blog"), paragraphs()).flags()).doesNotContain("live-blog");
    }

    private static String figures(int count) {
        var figures = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            figures.append("<figure><img src='p").append(i).append(".jpg'><figcaption>");
            figures.append("The ").append("first second third fourth fifth sixth seventh".split(" ")[i - 1]);
            figures.append(" boat of the morning comes in past the mole with her nets still wet and her lamps lit.");
            figures.append("</figcaption></figure>");
        }
        return figures.toString();
    }

    @Test
    void captionsThatSayAsMuchAsTheBodyMakeAGallery() {
        assertThat(html("", paragraphs() + figures(7)).flags()).contains("gallery");
        assertThat(html("", paragraphs() + figures(3)).flags()).doesNotContain("gallery");
    }

    @Test
    void aShortBodyBeforeAPaywallIsAStub() {
        String wall = "Subscribe now to continue reading this article.";

        assertThat(text(HEADLINE, joined(BODY), wall).flags()).contains("paywall-stub");
        assertThat(text(HEADLINE, joined(BODY)).flags()).doesNotContain("paywall-stub");
        String locked = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"" + HEADLINE
                + "\",\"isAccessibleForFree\":false}</script>";
        assertThat(html(locked, paragraphs()).flags()).contains("paywall-stub");
    }

    @Test
    void aLongBodyIsTheWholeArticle() {
        var lines = new ArrayList<String>();
        for (int i = 0; i < 4; i++) {
            for (String line : BODY) {
                lines.add(line.replace("the", "the " + "old new third last".split(" ")[i]));
            }
        }

        assertThat(text(HEADLINE, joined(lines), "Subscribe now to continue reading this article.")
                        .flags())
                .doesNotContain("paywall-stub");
    }

    @Test
    void flagsAreKnownByTheirIds() {
        assertThat(QualityFlag.C4_LOREM_IPSUM.id()).isEqualTo("c4-lorem-ipsum");
        assertThat(QualityFlag.FINEWEB_FEW_LINE_ENDS.id()).isEqualTo("fineweb-few-line-ends");
    }
}
