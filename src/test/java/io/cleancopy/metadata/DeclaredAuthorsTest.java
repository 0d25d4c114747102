package io.cleancopy.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeclaredAuthorsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ann Quay | Ann Quay",
                "By Ann Quay | Ann Quay",
                "Ann Quay and Bo Mole | Ann Quay; Bo Mole",
                "Ann Quay, Bo Mole & Cy Rope | Ann Quay; Bo Mole; Cy Rope",
                "Quay, Ann | Ann Quay",
                "Ann Quay, Senior Reporter | Ann Quay",
                "Ann Quay - Harbour Post | Ann Quay",
                "Ann Quay, The Harbour Post | Ann Quay",
                "Ann Quay (Port Aldery) | Ann Quay",
                "Ann Quay, ann@harbour.example | Ann Quay",
                "Ann Quay, ANN QUAY | Ann Quay",
                "Ann Quay, Reuters | Ann Quay",
                "Kim de la Roche | Kim de la Roche",
                "Ann Quay Senior Reporter | Ann Quay",
                "Ann Quay, Skerrow Day Editorial Team | Ann Quay",
                "Ann Quay, CFP | Ann Quay",
                "Ann Quay, Lisbon, Portugal | Ann Quay",
                "View all posts by Ann Quay | Ann Quay",
                "Skerrow Day Editorial Team | Skerrow Day Editorial Team",
                "annquay | annquay"
            })
    void readsTheNamesOfPeople(String value, String names) {
        var found = Declared.found(Map.of("author", value, "og:site_name", "The Harbour Post"));

        assertThat(found.authors()).isEqualTo(List.of(names.split("; ")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Harbour Post",
                "harbourpost",
                "www.harbour-post.example",
                "harbour-post.example developer",
                "design: Ann Quay",
                "No Author",
                "harbour-post.example, Lisbon",
                "Staff",
                "admin",
                "Redaktion",
                "Reuters",
                "https://harbour-post.example/ann",
                "desk@harbour.example",
                "@annquay",
                "1",
                ",",
                "and",
                " - ",
                "Ph.D."
            })
    void whoIsNobodyIsNoAuthor(String value) {
        var found = Declared.found(Map.of(
                "author",
                value,
                "og:site_name",
                "The Harbour Post",
                "canonical",
                "https://www.harbour-post.example/a"));

        assertThat(found.authors()).isEmpty();
    }

    @Test
    void theOwnerOfASiteThatIsCalledLikeAPersonIsItsAuthor() {
        var found = Declared.found(Map.of("author", "Ann Quay", "og:site_name", "Ann Quay"));

        assertThat(found.authors()).containsExactly("Ann Quay");
    }

    @Test
    void whatAnotherDescriptionOfThePageAddsIsRead() {
        var found = Declared.found(Map.of(
                "json-ld:author", ", Harbour Post & Bugle",
                "json-ld:other-author", "Ann Quay",
                "og:site_name", "The Harbour Post & Bugle"));

        assertThat(found.authors()).containsExactly("Ann Quay");
    }

    @Test
    void theAgencyIsTheSource() {
        assertThat(Declared.found(Map.of("json-ld:author", "Ann Quay\nReuters")).wireSource())
                .isEqualTo("Reuters");
    }

    @Test
    void aFullNameComesBeforeALoginName() {
        assertThat(Declared.found(Map.of("json-ld:author", "aquay", "author", "Ann Quay"))
                        .authors())
                .containsExactly("Ann Quay");
    }

    @Test
    void theNameBesideALabelForSharingIsRead() {
        assertThat(Declared.found(Map.of("twitter:label1", "Written by", "twitter:data1", "Ann Quay"))
                        .authors())
                .containsExactly("Ann Quay");
        assertThat(Declared.found(Map.of("twitter:label1", "Reading time", "twitter:data1", "Four Minutes"))
                        .authors())
                .isEmpty();
    }
}
