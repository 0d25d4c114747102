package io.cleancopy.quality;

import java.io.Serializable;
import java.util.List;

/** From where on a figure of an article gives it a flag. The standard ones are those that were published. */
public record QualityThresholds(Gopher gopher, C4 c4, FineWeb fineweb, Pages pages) implements Serializable {
    /** How many numbers there are for the commonest runs of words, from those of two words on. */
    public static final int TOP_N_GRAMS = 3;

    /** How many numbers there are for runs of words that come again, from those of five words on. */
    public static final int REPEATED_N_GRAMS = 6;

    /**
     * Rae et al., Scaling Language Models: Methods, Analysis and Insights from Training Gopher (2021, arXiv 2112.11446):
     * appendix A.1.1, and table A1 for what repeats.
     *
     * @param minWords of the body
     * @param maxWords of the body
     * @param minWordLength mean, in letters and digits
     * @param maxWordLength mean, in letters and digits
     * @param maxSymbols hash signs for each word, and the same for ellipses
     * @param maxBulletLines share of lines that are items of a list
     * @param maxEllipsisLines share of lines that end in an ellipsis
     * @param minWordsWithLetter share of words that have a letter
     * @param minStopWords different words that every text of the language is made of
     * @param maxRepeatedLines share of lines that the body has already said
     * @param maxRepeatedLineChars the same as share of characters
     * @param maxTopNGrams share of characters in the commonest run of two, three and four words
     * @param maxRepeatedNGrams share of characters in runs of five to ten words that the body has already said
     */
    public record Gopher(
            int minWords,
            int maxWords,
            double minWordLength,
            double maxWordLength,
            double maxSymbols,
            double maxBulletLines,
            double maxEllipsisLines,
            double minWordsWithLetter,
            int minStopWords,
            double maxRepeatedLines,
            double maxRepeatedLineChars,
            List<Double> maxTopNGrams,
            List<Double> maxRepeatedNGrams)
            implements Serializable {
        public Gopher {
            maxTopNGrams = List.copyOf(maxTopNGrams);
            maxRepeatedNGrams = List.copyOf(maxRepeatedNGrams);
        }

        static Gopher standard() {
            return new Gopher(
                    50,
                    100_000,
                    3,
                    10,
                    0.1,
                    0.9,
                    0.3,
                    0.8,
                    2,
                    0.3,
                    0.2,
                    List.of(0.2, 0.18, 0.16),
                    List.of(0.15, 0.14, 0.13, 0.12, 0.11, 0.1));
        }
    }

    /**
     * Raffel et al., Exploring the Limits of Transfer Learning with a Unified Text-to-Text Transformer (JMLR 21, 2020),
     * section 2.2, and the code that made the collection.
     *
     * @param minSentences in the lines that C4 would keep
     * @param minLineWords lines with fewer words are left out of that count
     */
    public record C4(int minSentences, int minLineWords) implements Serializable {
        static C4 standard() {
            return new C4(3, 5);
        }
    }

    /**
     * Penedo et al., The FineWeb Datasets: Decanting the Web for the Finest Text Data at Scale (2024, arXiv 2406.17557),
     * section 3.6.
     *
     * @param minLineEnds share of lines that end as a sentence does; at or below it there is a flag
     * @param maxRepeatedLineChars share of characters in lines that the body has already said; from it on there is a flag. As
     *     in the paper; the code that made the collection asks for 0.01
     * @param maxShortLines share of short lines; from it on there is a flag
     * @param shortLine characters below which a line is short
     */
    public record FineWeb(double minLineEnds, double maxRepeatedLineChars, double maxShortLines, int shortLine)
            implements Serializable {
        static FineWeb standard() {
            return new FineWeb(0.12, 0.1, 0.67, 30);
        }
    }

    /**
     * What makes a page one of a kind; our own figures, measured on gold pages.
     *
     * @param maxStubWords a body behind a paywall with more words is most likely the whole article
     * @param minLiveEntries entries with a time of day; half as many where the headline says that it is live
     * @param minCaptions of a gallery
     * @param minCaptionShare words of captions / words of captions and body
     * @param minHeadlines lines of an index page that look like headlines
     */
    public record Pages(int maxStubWords, int minLiveEntries, int minCaptions, double minCaptionShare, int minHeadlines)
            implements Serializable {
        static Pages standard() {
            return new Pages(200, 5, 5, 0.5, 8);
        }
    }

    public static QualityThresholds standard() {
        return new QualityThresholds(Gopher.standard(), C4.standard(), FineWeb.standard(), Pages.standard());
    }

    /** One line that differs whenever a threshold does. */
    public String canonical() {
        return List.of(
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
                        gopher.maxRepeatedNGrams,
                        c4.minSentences,
                        c4.minLineWords,
                        fineweb.minLineEnds,
                        fineweb.maxRepeatedLineChars,
                        fineweb.maxShortLines,
                        fineweb.shortLine,
                        pages.maxStubWords,
                        pages.minLiveEntries,
                        pages.minCaptions,
                        pages.minCaptionShare,
                        pages.minHeadlines)
                .toString();
    }
}
