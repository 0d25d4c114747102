package io.cleancopy.evaluate;

import org.jspecify.annotations.Nullable;

/** How well one page was done; null what its gold does not tell. */
record PageScore(
        @Nullable BodyScore body,
        @Nullable TitleScore title,
        @Nullable AuthorScore authors,
        @Nullable DateScore date,
        @Nullable Boolean language,
        @Nullable SegmentScore segments) {

    static PageScore of(GoldPage gold, Prediction answer) {
        String body = gold.body();
        String title = gold.title();
        String date = gold.date();
        String language = gold.language();
        return new PageScore(
                body == null ? null : BodyScore.of(body, answer.text()),
                title == null ? null : TitleScore.of(title, answer.title()),
                gold.authors().isEmpty() ? null : AuthorScore.of(gold.authors(), answer.authors()),
                date == null ? null : DateScore.of(date, answer.date()),
                language == null ? null : sameLanguage(language, answer.language()),
                gold.with().isEmpty() && gold.without().isEmpty()
                        ? null
                        : SegmentScore.of(gold.with(), gold.without(), answer.text()));
    }

    /** Regions and scripts do not count: {@code pt-BR} is {@code pt}. */
    private static boolean sameLanguage(String truth, @Nullable String answer) {
        return answer != null && truth.split("[-_]")[0].equalsIgnoreCase(answer.split("[-_]")[0]);
    }
}
