package io.cleancopy.metadata;

import io.cleancopy.boilerplate.learned.BlockModels;
import io.cleancopy.boilerplate.zone.ArticleZone;
import io.cleancopy.boilerplate.zone.DoubtedProse;
import io.cleancopy.boilerplate.zone.LastResort;
import io.cleancopy.clean.CleanerSettings;
import io.cleancopy.clean.Drafts;
import io.cleancopy.clean.Rules;
import io.cleancopy.draft.Draft;
import io.cleancopy.evaluate.Evaluation;
import io.cleancopy.metadata.PlainHeadline.Sign;
import io.cleancopy.text.Folding;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Fits the weights by which {@link PlainHeadline} tells headlines: {@code java -cp <test class path>
 * io.cleancopy.metadata.HeadlineFit <folder of texts> <data set>...}, such as {@code text newspaper4k wcxb_article}. A
 * conditional logit over the lines of each page that has its gold headline among them, by gradient ascent. Prints how many
 * headlines are found, by weights fitted on the four other folds of five (by publisher), and the weights fitted on all pages.
 */
final class HeadlineFit {
    private static final int FOLDS = 5;
    private static final int STEPS = 600;
    private static final double RATE = 0.05;

    /** Of the sum of the squares of the weights, each in standard deviations of its sign. */
    private static final double PENALTY = 2;

    /** The signs of the lines of a page, and which lines are the headline, which may be printed more than once. */
    private record Lines(String publisher, List<double[]> signs, List<Boolean> headlines) {}

    private HeadlineFit() {}

    public static void main(String[] args) {
        var pages = new ArrayList<Lines>();
        for (int i = 1; i < args.length; i++) {
            read(Evaluation.open(Path.of(args[i]), args[0]), pages);
        }
        double[] deviations = deviations(pages);
        int found = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            int out = fold;
            double[] weights =
                    fit(pages.stream().filter(page -> fold(page) != out).toList(), deviations);
            found += (int) pages.stream()
                    .filter(page -> fold(page) == out && page.headlines().get(best(page, weights)))
                    .count();
        }
        System.out.printf(Locale.ROOT, "%d pages, %.3f found%n", pages.size(), (double) found / pages.size());
        double[] weights = fit(pages, deviations);
        for (var sign : Sign.values()) {
            System.out.printf(Locale.ROOT, "%s %.2f%n", sign, weights[sign.ordinal()]);
        }
    }

    private static int fold(Lines page) {
        return (int) Math.floorMod(Folding.hash(page.publisher()), FOLDS);
    }

    private static void read(Evaluation set, List<Lines> pages) {
        var drafts = new Drafts(CleanerSettings.standard());
        for (var gold : set.gold()) {
            var raw = set.page(gold);
            if (raw == null || gold.title() == null) {
                continue;
            }
            var draft = untilHeadline(drafts.of(raw));
            var headline = new PlainHeadline(draft);
            var signs = new ArrayList<double[]>();
            var headlines = new ArrayList<Boolean>();
            for (var line : HeadlineFinder.titleLike(draft)) {
                signs.add(headline.signs(line));
                headlines.add(line.shape().fold() == Folding.hash(gold.title()));
            }
            if (headlines.contains(true)) {
                pages.add(new Lines(gold.publisher(), signs, headlines));
            }
        }
    }

    /** What a cleaner without packs of publishers decides before it looks for the headline. */
    private static Draft untilHeadline(Draft draft) {
        var before = List.of(BlockModels.standard(), new DoubtedProse(), new LastResort(), new ArticleZone());
        before.forEach(annotator -> annotator.annotate(draft));
        for (var rule : Rules.standard()) {
            if (rule instanceof HeadlineFinder) {
                break;
            }
            rule.annotate(draft);
        }
        return draft;
    }

    private static int best(Lines page, double[] weights) {
        int best = 0;
        for (int i = 1; i < page.signs().size(); i++) {
            best = score(page.signs().get(i), weights) > score(page.signs().get(best), weights) ? i : best;
        }
        return best;
    }

    private static double score(double[] signs, double[] weights) {
        double score = 0;
        for (int i = 0; i < signs.length; i++) {
            score += weights[i] * signs[i];
        }
        return score;
    }

    private static double[] deviations(List<Lines> pages) {
        int size = Sign.values().length;
        double[] sum = new double[size];
        double[] squares = new double[size];
        long lines = 0;
        for (var page : pages) {
            for (double[] signs : page.signs()) {
                lines++;
                for (int i = 0; i < size; i++) {
                    sum[i] += signs[i];
                    squares[i] += signs[i] * signs[i];
                }
            }
        }
        double[] deviations = new double[size];
        for (int i = 0; i < size; i++) {
            double mean = sum[i] / lines;
            deviations[i] = Math.sqrt(Math.max(squares[i] / lines - mean * mean, 1e-9));
        }
        return deviations;
    }

    /** By Adam (Kingma and Ba, 2015), with signs in standard deviations. */
    private static double[] fit(List<Lines> pages, double[] deviations) {
        int size = deviations.length;
        double[] weights = new double[size];
        double[] first = new double[size];
        double[] second = new double[size];
        for (int step = 1; step <= STEPS; step++) {
            double[] gradient = gradient(pages, weights);
            for (int i = 0; i < size; i++) {
                double slope = gradient[i] * deviations[i] - PENALTY * weights[i] * deviations[i];
                first[i] = 0.9 * first[i] + 0.1 * slope;
                second[i] = 0.999 * second[i] + 0.001 * slope * slope;
                double mean = first[i] / (1 - Math.pow(0.9, step));
                double square = second[i] / (1 - Math.pow(0.999, step));
                weights[i] += RATE * mean / (Math.sqrt(square) + 1e-8) / deviations[i];
            }
        }
        return weights;
    }

    private static double[] gradient(List<Lines> pages, double[] weights) {
        double[] gradient = new double[weights.length];
        for (var page : pages) {
            double[] odds = new double[page.signs().size()];
            double most = score(page.signs().get(best(page, weights)), weights);
            double sum = 0;
            double right = 0;
            for (int line = 0; line < odds.length; line++) {
                odds[line] = Math.exp(score(page.signs().get(line), weights) - most);
                sum += odds[line];
                right += page.headlines().get(line) ? odds[line] : 0;
            }
            for (int line = 0; line < odds.length; line++) {
                double more = (page.headlines().get(line) ? odds[line] / right : 0) - odds[line] / sum;
                double[] signs = page.signs().get(line);
                for (int i = 0; i < weights.length; i++) {
                    gradient[i] += more * signs[i];
                }
            }
        }
        return gradient;
    }
}
