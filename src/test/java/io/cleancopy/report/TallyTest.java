package io.cleancopy.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cleancopy.json.Json;
import io.cleancopy.model.Cleaned;
import io.cleancopy.model.Field;
import io.cleancopy.model.Origin;
import io.cleancopy.model.Reason;
import io.cleancopy.model.RejectReason;
import io.cleancopy.model.Rejected;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TallyTest {
    @Test
    void addsUpWhenEveryPlannedPageHasOneOutcome() {
        var tally = new Tally();

        tally.addPlanned(10);
        tally.addUnchanged(7);
        tally.add(harbour("a.txt"));
        tally.addDuplicate(harbour("b.txt"));
        assertThat(tally.addsUp()).isFalse();
        tally.add(empty("c.txt"));

        assertThat(tally.addsUp()).isTrue();
        assertThat(tally.planned()).isEqualTo(10);
        assertThat(tally.unchanged()).isEqualTo(7);
        assertThat(tally.written()).isEqualTo(1);
        assertThat(tally.duplicate()).isEqualTo(1);
        assertThat(tally.rejected()).isEqualTo(1);
    }

    @Test
    void accountsForEveryCharacterOfAWrittenPage() {
        var tally = new Tally();

        tally.add(harbour("a.txt"));

        var volume = tally.total().volume();
        assertThat(volume.page()).isEqualTo(harbour("a.txt").article().page().chars());
        assertThat(volume.rest()).isEqualTo(1); // the space before "Share"
        assertThat(volume.lifted()).isEqualTo("By Ana Reyes".length());
        assertThat(volume.removed()).isEqualTo("Follow us".length() + "Share".length());
        assertThat(tally.removals()).isEqualTo(2);
    }

    @Test
    void countsRemovalsByReasonAndRule() {
        var tally = new Tally();

        tally.add(harbour("a.txt"));
        tally.add(harbour("b.txt"));

        assertThat(tally.findings().removals().byName())
                .containsOnly(
                        Map.entry("follow/follow-line", new Amount(2, 18)),
                        Map.entry("share/share-bar", new Amount(2, 10)));
        assertThat(tally.findings().lifts().byName()).containsOnly(Map.entry("byline/byline", new Amount(2, 24)));
    }

    @Test
    void countsRejectedAndDuplicatePagesButNotTheirText() {
        var tally = new Tally();

        tally.addDuplicate(harbour("a.txt"));
        tally.add(Specimen.page("b.txt").body("Too little.").rejected(RejectReason.TOO_SHORT, "2 words"));

        assertThat(tally.total().volume()).isEqualTo(Volume.NOTHING);
        assertThat(tally.removals()).isZero();
        assertThat(tally.publishers().byName().get("Harbour Post").duplicate()).isEqualTo(1);
        assertThat(tally.publishers().byName().get("").rejected()).isEqualTo(1);
    }

    @Test
    void countsWhichPartsOfARecordAreThere() {
        var tally = new Tally();

        tally.add(harbour("a.txt"));
        tally.add(Specimen.page("b.txt").language("und").body("Gulls.").cleaned());

        var filled = tally.total().filled();
        assertThat(filled.count(Completeness.PUBLISHER)).isEqualTo(1);
        assertThat(filled.count(Completeness.AUTHORS)).isEqualTo(1);
        assertThat(filled.count(Completeness.PUBLISHED_DATE)).isEqualTo(1);
        assertThat(filled.count(Completeness.PUBLISHED_AT)).isZero();
        assertThat(filled.count(Completeness.LANGUAGE)).isEqualTo(1);
        assertThat(tally.findings().months().byName()).containsOnlyKeys("2026-03");
    }

    @Test
    void comesBackFromJsonAsItWas() {
        var tally = new Tally();
        tally.addPlanned(4);
        tally.add(harbour("a.txt"));
        tally.addDuplicate(harbour("b.txt"));
        tally.add(empty("c.txt"));
        tally.add(Specimen.page("d.txt").body("Half a \uD83D pair.").rejected(RejectReason.TOO_SHORT, "4 words"));

        var text = Json.write(tally.toMap());
        var back = Tally.fromMap(Json.readObject(text));

        assertThat(Json.write(back.toMap())).isEqualTo(text);
        assertThat(back.toMap()).isEqualTo(tally.toMap());
    }

    @Test
    void refusesAMapThatIsNotATally() {
        var map = new Tally().toMap();
        map.put("unchanged", "7");

        assertThatThrownBy(() -> Tally.fromMap(map))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Cannot read a stored tally: wanted a number for \"unchanged\", found String.");
    }

    private static Cleaned harbour(String location) {
        return Specimen.page(location)
                .record(fields -> {
                    fields.publisher("Harbour Post");
                    fields.headline("Ferry resumes");
                    fields.addAuthor("Ana Reyes");
                    fields.publishedDate(LocalDate.of(2026, 3, 9));
                })
                .lifted("By Ana Reyes", Field.BYLINE, "byline")
                .removed("Follow us", Reason.FOLLOW, "follow-line", "whole line")
                .cut("The ferry sails again. Share", "Share", Reason.SHARE, "share-bar")
                .cleaned();
    }

    private static Rejected empty(String location) {
        return new Rejected(new Origin(location), "read", RejectReason.EMPTY, "0 bytes", null);
    }
}
