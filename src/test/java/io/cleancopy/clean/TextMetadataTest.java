package io.cleancopy.clean;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.model.Cleaned;
import io.cleancopy.model.Media;
import io.cleancopy.model.MediaType;
import io.cleancopy.model.Metadata;
import io.cleancopy.model.Origin;
import io.cleancopy.model.RawPage;
import org.junit.jupiter.api.Test;

/** Fields of text dumps, which declare nothing. */
class TextMetadataTest {
    private static final String HEADLINE = "Swing bridge over the Lenne closes";
    private static final String BODY = """
            The old swing bridge over the Lenne will be closed from Monday, the town of Hallerfurt said, because its \
            northern pier has sunk by three centimetres since the spring and nobody knows why.

            Engineers will spend the summer under the water to find the cause. Until they have, a ferry takes people \
            and bicycles across every ten minutes, and lorries must use the road along the dam.

            The bridge was built in 1911 and last repaired when the tram was given up. The county pays for the work, \
            which is to cost 1.2 million euros, and will not say when the bridge opens again.
            """;

    private static final Cleaner CLEANER = new Cleaner(CleanerSettings.standard());

    /** What is found below these lines, above three paragraphs, and above some more lines. */
    private static Metadata found(String bottom, String... top) {
        String page = String.join("\n\n", top) + "\n\n" + BODY + "\n" + bottom;
        var outcome = CLEANER.clean(new RawPage(new Origin("page.txt"), MediaType.TEXT, page.getBytes(UTF_8)));
        assertThat(outcome).isInstanceOf(Cleaned.class);
        return ((Cleaned) outcome).article().metadata();
    }

    @Test
    void headlineAndBylineAboveAPhotosCreditAreNotItsCaption() {
        var found = found("", HEADLINE, "By Noel W. Pargeter III", "Ann Rower / AP");

        assertThat(found.headline()).isEqualTo(HEADLINE);
        assertThat(found.authors()).containsExactly("Noel W. Pargeter III");
        assertThat(found.media()).extracting(Media::caption).containsOnlyNulls();
        assertThat(found("", HEADLINE, "Photo: Ann Rower/Reuters").headline()).isEqualTo(HEADLINE);
    }

    @Test
    void aTimeAboveAPhotosCreditIsNotItsCaption() {
        var found = found("", HEADLINE, "Last updated on 19 March 2024", "Ann Rower / AP");

        assertThat(found.media()).extracting(Media::caption).containsOnlyNulls();
    }

    @Test
    void aNameWithItsRoleBelowItMayStandAboveTheTime() {
        var found = found("", HEADLINE, "Noel Pargeter", "Contributing Reporter", "Tue, Mar 19, 2024, 9:42 PM");

        assertThat(found.authors()).containsExactly("Noel Pargeter");
    }

    @Test
    void whoIsToBeFollowedIsNoPaper() {
        var found = found("Follow Peter Quay on Twitter: @pquay", HEADLINE, "Peter Quay", "Published March 19, 2024");

        assertThat(found.publisher()).isNull();
        assertThat(found.authors()).containsExactly("Peter Quay");
    }

    @Test
    void whoPublishedAPostMayBeItsAuthor() {
        var found = found("", HEADLINE, "Posted On : March 19, 2024 Published By : Noel W. Pargeter");

        assertThat(found.authors()).containsExactly("Noel W. Pargeter");
    }
}
