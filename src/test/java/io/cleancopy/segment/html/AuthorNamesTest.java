package io.cleancopy.segment.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorNamesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "author",
                "Byline",
                "post-author",
                "x author",
                "author x",
                "  author-photo\tautor ",
                "author-photo\n\f\r\u000Bpost-author"
            })
    void oneOfTheNamesIsAnAuthors(String classes) {
        assertThat(AuthorNames.isAuthorClass(classes)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "article",
                "author-photo",
                "author-bio byline-date",
                "author\u00A0photo",
                "auth or",
                "aut hor"
            })
    void noneOfTheNamesIsAnAuthors(String classes) {
        assertThat(AuthorNames.isAuthorClass(classes)).isFalse();
    }
}
