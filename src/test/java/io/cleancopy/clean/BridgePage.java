package io.cleancopy.clean;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.model.Article;
import io.cleancopy.model.Cleaned;
import io.cleancopy.model.MediaType;
import io.cleancopy.model.Metadata;
import io.cleancopy.model.Origin;
import io.cleancopy.model.RawPage;

/** A page about a bridge, with three paragraphs of article. */
final class BridgePage {
    private static final String BODY = """
            <p>The old swing bridge over the Lenne will be closed from Monday, the town of Hallerfurt said, because its
            northern pier has sunk by three centimetres since the spring and nobody knows why.</p>
            <p>Engineers will spend the summer under the water to find the cause. Until they have, a ferry takes people
            and bicycles across every ten minutes, and lorries must use the road along the dam.</p>
            <p>The bridge was built in 1911 and last repaired when the tram was given up. The county pays for the work,
            which is to cost 1.2 million euros, and will not say when the bridge opens again.</p>
            """;

    private static final Cleaner CLEANER = new Cleaner(CleanerSettings.standard());

    private BridgePage() {}

    /** What is found when the page declares {@code head} and shows {@code top} above its first paragraph. */
    static Metadata metadata(String head, String top) {
        return metadata(head, top, "");
    }

    /** As above, with {@code bottom} below the last paragraph. */
    static Metadata metadata(String head, String top, String bottom) {
        return article("<html lang=en>", head, top, bottom).metadata();
    }

    static Article article(String html, String head, String top, String bottom) {
        String page = html + "<head>" + head + "</head><body>" + top + BODY + bottom + "</body></html>";
        var outcome = CLEANER.clean(new RawPage(new Origin("page.html"), MediaType.HTML, page.getBytes(UTF_8)));
        assertThat(outcome).isInstanceOf(Cleaned.class);
        return ((Cleaned) outcome).article();
    }
}
