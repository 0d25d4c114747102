package io.cleancopy.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.batch.ArticleChange.Gone;
import io.cleancopy.batch.ArticleChange.Reason;
import io.cleancopy.batch.SourceChange.Kind;
import io.cleancopy.batch.Standing.Place;
import io.cleancopy.config.Deletes;
import io.cleancopy.source.Stamp;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StandingTest {
    private final Map<String, LedgerLine> published = new HashMap<>();
    private final Standing standing = new Standing(published::get);

    @Test
    void countsVersionsUpWhenTheTextOfAPageChanges() {
        publish("a.txt", "id", 7, "first");
        standing.takeUp("a.txt");

        assertThat(land("a.txt", "id", "second")).isEqualTo(written(8));
    }

    @Test
    void takesTheSameTextFromAnotherPageForACopy() {
        assertThat(land("a.txt", "id", "first")).isEqualTo(written(1));
        assertThat(land("b.txt", "id", "first")).isEqualTo(new Place(Fate.DUPLICATE, 1, false));
        assertThat(land("c.txt", "other", "first")).isEqualTo(written(1));
    }

    @Test
    void ofDifferentTextsOfAnArticleTheHigherRankWinsInWhateverOrder() {
        assertThat(land("a.txt", "id", "first", "1")).isEqualTo(written(1));
        assertThat(land("b.txt", "id", "second", "2")).isEqualTo(written(2));
        assertThat(land("c.txt", "other", "second", "2")).isEqualTo(written(1));
        assertThat(land("d.txt", "other", "first", "1")).isEqualTo(new Place(Fate.DUPLICATE, 1, true));
    }

    @Test
    void aLaterTextIsCurrentOnceTheOtherIsAbsent() {
        publish("a.txt", "id", 1, "first", "9");
        standing.apply(SourceChange.of(Kind.VANISHED, "a.txt"));

        assertThat(land("b.txt", "id", "second", "1")).isEqualTo(written(2));
    }

    @Test
    void anOldTextThatIsDeliveredAgainIsACopy() {
        publish("a.txt", "id", 1, "first");
        publish("b.txt", "id", 2, "second");
        standing.apply(SourceChange.of(Kind.VANISHED, "b.txt"));

        assertThat(land("c.txt", "id", "first")).isEqualTo(new Place(Fate.DUPLICATE, 1, false));
    }

    @Test
    void aPageThatIsProcessedAgainHasItsVersionAgain() {
        publish("a.txt", "id", 3, "first");
        standing.takeUp("a.txt");

        assertThat(land("a.txt", "id", "first")).isEqualTo(written(3));
    }

    @Test
    void countsUpWhenAPageTakesAChangeBack() {
        publish("a.txt", "id", 1, "first");
        publish("a.txt", "id", 2, "second");
        standing.takeUp("a.txt");

        assertThat(land("a.txt", "id", "first")).isEqualTo(written(3));
    }

    /** As if both had come together: then the row would be that of the first. */
    @Test
    void aCopyThatIsListedFirstTakesTheRowOver() {
        publish("b.txt", "id", 1, "first");
        published.put("b.txt", line("b.txt", "id", 1, "first", "", "other bytes"));
        assertThat(land("a.txt", "id", "first")).isEqualTo(written(1));

        publish("b.txt", "other", 1, "second");
        assertThat(land("a.txt", "other", "second")).isEqualTo(new Place(Fate.DUPLICATE, 1, false));
        assertThat(standing.moved()).containsExactly("other");
        assertThat(standing.source("other")).isEqualTo("a.txt");
    }

    @Test
    void anArticleIsGoneWithTheLastOfItsPages() {
        publish("a.txt", "id", 2, "first");
        published.put("b.txt", line("b.txt", "id", 2, "first", "", "sha"));
        standing.landed(line("b.txt", "id", 2, "first", "", "sha").as(Fate.DUPLICATE, 2));
        delete("a.txt");
        assertThat(standing.gone(Deletes.SYNC)).isEmpty();

        delete("b.txt");
        assertThat(standing.gone(Deletes.SYNC)).containsExactly(new Gone("id", 2, Reason.SOURCE_GONE, "a.txt"));
        assertThat(standing.gone(Deletes.KEEP)).isEmpty();
    }

    @Test
    void anArticleIsGoneWhenItsPageHasAnother() {
        publish("a.txt", "id", 1, "first");
        standing.takeUp("a.txt");
        land("a.txt", "other", "second");

        assertThat(standing.gone(Deletes.KEEP)).containsExactly(new Gone("id", 1, Reason.REPLACED, "a.txt"));
    }

    @Test
    void anArticleThatComesBackGetsTheNextVersion() {
        publish("a.txt", "id", 4, "first");
        standing.remember(new Gone("id", 4, Reason.SOURCE_GONE, "a.txt"));

        assertThat(land("z.txt", "id", "first")).isEqualTo(written(5));
    }

    @Test
    void anOlderAmendmentSaysNothingOfALaterVersion() {
        publish("a.txt", "id", 2, "first");
        standing.remember(new ArticleChange.Amended("id", 1, "b.txt", null));

        assertThat(standing.source("id")).isEqualTo("a.txt");
    }

    private static Place written(int version) {
        return new Place(Fate.WRITTEN, version, false);
    }

    private void delete(String source) {
        standing.apply(SourceChange.of(Kind.DELETED, source));
        published.remove(source);
    }

    private Place land(String source, String id, String content) {
        return land(source, id, content, "");
    }

    private Place land(String source, String id, String content, String rank) {
        var line = line(source, id, 0, content, rank, "sha");
        var place = standing.place(line);
        standing.landed(line.as(place.fate(), place.version()));
        return place;
    }

    private void publish(String source, String id, int version, String content) {
        publish(source, id, version, content, "");
    }

    private void publish(String source, String id, int version, String content, String rank) {
        var line = line(source, id, version, content, rank, "sha");
        standing.remember(line, published.put(source, line));
        standing.begin();
    }

    private static LedgerLine line(String source, String id, int version, String content, String rank, String sha256) {
        return new LedgerLine(
                source, new Stamp(1, 1), sha256, "settings", Fate.WRITTEN, id, version, content, rank, null, null);
    }
}
