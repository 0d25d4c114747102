package io.cleancopy.quality;

import io.cleancopy.model.Article;
import io.cleancopy.model.QualityFlag;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What gives reason to look twice at an article, by its text and by what became of its page. Takes nothing away. */
public final class QualityFlags {
    private final List<QualityMeasure> measures;

    public QualityFlags(QualityThresholds thresholds) {
        measures = List.of(
                new GopherQuality(thresholds.gopher()),
                new GopherRepetition(thresholds.gopher()),
                new C4Quality(thresholds.c4()),
                new FineWebQuality(thresholds.fineweb()),
                new PaywallStub(thresholds.pages().maxStubWords()),
                new Gallery(thresholds.pages()),
                new LikeAnIndexPage(thresholds.pages().minHeadlines()));
    }

    /**
     * The flags of a finished article; none when it has no body.
     *
     * @param stopWords different words of its body that every text of its language is made of, as far as they were counted;
     *     negative where nobody knows such words
     */
    public Set<QualityFlag> of(Article article, int stopWords) {
        var flags = EnumSet.noneOf(QualityFlag.class);
        if (article.body().isEmpty()) {
            return flags;
        }
        var body = Body.of(article, stopWords);
        for (var measure : measures) {
            measure.look(body, flags);
        }
        return flags;
    }
}
