package io.cleancopy.boilerplate;

/** What a phrase of the lists is evidence of. */
public enum PhraseKind {
    /** A line of boilerplate, for its reason. */
    LINE,
    /** A heading that opens a block of boilerplate; its followers go only while they are link-like. */
    HEADING,
    /** A label before a related headline, on the same line or the next: {@code Read more:}. */
    LABEL,
    /** A line after which nothing of the article follows. Evidence, not proof. */
    END,
    /** A label before who made a picture: {@code Photograph:}. */
    CREDIT,
    /** Names those who helped: {@code Reporting by …}. */
    CONTRIBUTOR,
    /** A label before the author's name: {@code By}. */
    BYLINE,
    /** A label before the time of publication. */
    PUBLISHED,
    /** A label before the time of the last change. */
    UPDATED,
    /** Opens a correction or an editor's note. */
    CORRECTION,
    /** A label that says that somebody paid for the article: {@code Sponsored content}. */
    ADVERTORIAL,
    /** A notice that a machine translated the article. */
    TRANSLATED
}
