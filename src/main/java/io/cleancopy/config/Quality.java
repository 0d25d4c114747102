package io.cleancopy.config;

import io.cleancopy.quality.QualityThresholds;
import java.util.List;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The settings of {@link QualityThresholds}, where each has its source. */
public record Quality(
        @DefaultValue Gopher gopher,
        @DefaultValue C4 c4,
        @DefaultValue Fineweb fineweb,
        @DefaultValue Pages pages) {

    /** Rae et al. 2021. */
    public record Gopher(
            @DefaultValue("50") int minWords,
            @DefaultValue("100000") int maxWords,
            @DefaultValue("3") double minWordLength,
            @DefaultValue("10") double maxWordLength,
            @DefaultValue("0.1") double maxSymbols,
            @DefaultValue("0.9") double maxBulletLines,
            @DefaultValue("0.3") double maxEllipsisLines,
            @DefaultValue("0.8") double minWordsWithLetter,
            @DefaultValue("2") int minStopWords,
            @DefaultValue("0.3") double maxRepeatedLines,
            @DefaultValue("0.2") double maxRepeatedLineChars,
            @DefaultValue({"0.2", "0.18", "0.16"}) List<Double> maxTopNGrams,

            @DefaultValue({"0.15", "0.14", "0.13", "0.12", "0.11", "0.1"})
            List<Double> maxRepeatedNGrams) {
        public Gopher {
            maxTopNGrams = List.copyOf(maxTopNGrams);
            maxRepeatedNGrams = List.copyOf(maxRepeatedNGrams);
        }
    }

    /** Raffel et al. 2020. */
    public record C4(
            @DefaultValue("3") int minSentences,
            @DefaultValue("5") int minLineWords) {}

    /** Penedo et al. 2024. */
    public record Fineweb(
            @DefaultValue("0.12") double minLineEnds,
            @DefaultValue("0.1") double maxRepeatedLineChars,
            @DefaultValue("0.67") double maxShortLines,
            @DefaultValue("30") int shortLine) {}

    /** Our own. */
    public record Pages(
            @DefaultValue("200") int maxStubWords,
            @DefaultValue("5") int minLiveEntries,
            @DefaultValue("5") int minCaptions,
            @DefaultValue("0.5") double minCaptionShare,
            @DefaultValue("8") int minHeadlines) {}

    QualityThresholds thresholds() {
        return new QualityThresholds(
                new QualityThresholds.Gopher(
                        gopher.minWords,
                        gopher.maxWords,
                        gopher.minWordLength,
                        gopher.maxWordLength,
                        gopher.maxSymbols,
                        gopher.maxBulletLines,
                        gopher.maxEllipsisLines,
                        gopher.minWordsWithLetter,
                        gopher.minStopWords,
                        gopher.maxRepeatedLines,
                        gopher.maxRepeatedLineChars,
                        gopher.maxTopNGrams,
                        gopher.maxRepeatedNGrams),
                new QualityThresholds.C4(c4.minSentences, c4.minLineWords),
                new QualityThresholds.FineWeb(
                        fineweb.minLineEnds, fineweb.maxRepeatedLineChars, fineweb.maxShortLines, fineweb.shortLine),
                new QualityThresholds.Pages(
                        pages.maxStubWords,
                        pages.minLiveEntries,
                        pages.minCaptions,
                        pages.minCaptionShare,
                        pages.minHeadlines));
    }
}
