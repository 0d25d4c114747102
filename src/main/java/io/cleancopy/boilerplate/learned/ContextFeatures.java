package io.cleancopy.boilerplate.learned;

import io.cleancopy.boilerplate.BestSpan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the last look at all blocks says of the blocks around one: it lets the next look settle a short line by the
 * paragraphs beside it, and a paragraph far from the article by the lines between (auto-context: Tu, CVPR 2008).
 */
final class ContextFeatures implements FeatureGroup {
    private static final int REACH = 5;

    static final List<String> NAMES = makeNames();

    private static final double[] LEAST = leastLogOdds();

    private final PageFacts facts;
    private final int[] score;
    private final double[] massBefore;
    private final double[] lossBefore;
    private final int[] sureBack;
    private final int[] sureAhead;
    private final Shares runs;
    private final Shares outer;
    private final Shares kinds;
    /** By the number of the text. */
    private final int[] best;

    /** By long word how much of the blocks that hold it is body. */
    private final double[] inBody;

    /** By long word how many blocks hold it. */
    private final int[] inBlocks;

    private int zoneFrom;
    private int zoneTo;

    /** @param logOdds of the last look, by block */
    ContextFeatures(PageFacts facts, double[] logOdds) {
        this.facts = facts;
        int size = facts.size;
        score = new int[size];
        massBefore = new double[size + 1];
        lossBefore = new double[size + 1];
        sureBack = new int[size];
        sureAhead = new int[size];
        runs = new Shares(size);
        outer = new Shares(facts.frames.containers() + 1);
        kinds = new Shares(size);
        best = new int[size];
        for (int i = 0; i < size; i++) {
            score[i] = quantum(logOdds[i]);
            double share = score[i] / 254.0;
            double words = Math.min(100, facts.words(i) + 1);
            massBefore[i + 1] = massBefore[i] + share * words;
            lossBefore[i + 1] = lossBefore[i] + (1 - share) * words;
            runs.add(facts.runs[i], share * words, words);
            outer.add(outer(i), share * words, words);
            kinds.add(facts.frames.kind(i), share * words, words);
            best[facts.folds[i]] = Math.max(best[facts.folds[i]], score[i]);
        }
        inBody = new double[facts.tokens.vocabulary()];
        inBlocks = new int[facts.tokens.vocabulary()];
        findWords();
        findZone(logOdds);
        sure(sureBack, 1);
        sure(sureAhead, -1);
    }

    /** How much of what is in each of some parts of the page is body, by the numbers of the parts. */
    private static final class Shares {
        private final double[] body;
        private final double[] all;

        Shares(int parts) {
            body = new double[parts];
            all = new double[parts];
        }

        void add(int part, double bodyWords, double words) {
            body[part] += bodyWords;
            all[part] += words;
        }

        int percent(int part) {
            return ContextFeatures.percent(body[part], all[part]);
        }
    }

    /** The number of the second container around the block, from 1; 0 if there is none. */
    private int outer(int block) {
        int[] inside = facts.frames.inside(block);
        return inside.length < 2 ? 0 : inside[1] + 1;
    }

    private static List<String> makeNames() {
        var names = new ArrayList<String>(List.of("seen"));
        for (int distance = 1; distance <= REACH; distance++) {
            names.add("prev" + distance + "-seen");
            names.add("next" + distance + "-seen");
        }
        names.addAll(List.of(
                "seen-near",
                "seen-wide",
                "seen-before",
                "seen-after",
                "lost-before",
                "lost-after",
                "seen-total",
                "seen-run",
                "seen-outer",
                "seen-kind",
                "seen-twin",
                "sure-back",
                "sure-ahead",
                "zone",
                "zone-place",
                "seen-words",
                "lost-words",
                "seen-foreign"));
        return List.copyOf(names);
    }

    /** The odds as a share, 0 to 254. */
    static int quantum(double logOdds) {
        int at = Arrays.binarySearch(LEAST, logOdds);
        return at < 0 ? -at - 2 : at;
    }

    /** The least log-odds of each share: to look for the share is quicker than to reckon it. */
    private static double[] leastLogOdds() {
        double[] least = new double[255];
        least[0] = Double.NEGATIVE_INFINITY;
        for (int share = 1; share < least.length; share++) {
            double below = -50;
            double above = 50;
            while (Math.nextUp(below) < above) {
                double middle = (below + above) / 2;
                if (share(middle) < share) {
                    below = middle;
                } else {
                    above = middle;
                }
            }
            least[share] = above;
        }
        return least;
    }

    private static int share(double logOdds) {
        return (int) Math.round(254 / (1 + StrictMath.exp(-logOdds)));
    }

    private void findWords() {
        var tokens = facts.tokens;
        int[] last = new int[tokens.vocabulary()];
        for (int i = 0; i < facts.size; i++) {
            double own = score[i] / 254.0;
            for (int at = tokens.longFrom(i); at < tokens.longFrom(i + 1); at++) {
                int word = tokens.longWord(at);
                if (last[word] != i + 1) {
                    last[word] = i + 1;
                    inBody[word] += own;
                    inBlocks[word]++;
                }
            }
        }
    }

    /**
     * Adds which share of a block's long words stands in blocks that are body, in blocks that are not, and in no other block at
     * all: what is about something else shares few words with the article.
     */
    private void addCohesion(int i, Row row) {
        var tokens = facts.tokens;
        int words = tokens.longFrom(i + 1) - tokens.longFrom(i);
        double body = 0;
        double rest = 0;
        int foreign = 0;
        double own = score[i] / 254.0;
        for (int at = tokens.longFrom(i); at < tokens.longFrom(i + 1); at++) {
            int word = tokens.longWord(at);
            body += Math.min(1, inBody[word] - own);
            rest += Math.min(1, inBlocks[word] - 1 - (inBody[word] - own));
            foreign += inBlocks[word] == 1 ? 1 : 0;
        }
        row.add(words == 0 ? 0 : 1 + (int) (50 * Math.max(0, body) / words));
        row.add(words == 0 ? 0 : 1 + (int) (50 * Math.max(0, rest) / words));
        row.add(words == 0 ? 0 : 1 + 50 * foreign / words);
    }

    private void findZone(double[] logOdds) {
        var zone = BestSpan.of(
                facts.size, i -> Math.max(-3, Math.min(3, logOdds[i] + 0.5)) * (3 + Math.min(40, facts.words(i))));
        zoneFrom = zone.from();
        zoneTo = zone.to();
    }

    /** Blocks to the nearest paragraph that is almost surely body. */
    private void sure(int[] distance, int step) {
        int last = -1;
        for (int k = 0; k < facts.size; k++) {
            int i = step > 0 ? k : facts.size - 1 - k;
            distance[i] = last < 0 ? 255 : Math.min(254, Math.abs(i - last));
            if (score[i] > 215 && facts.words(i) >= 12) {
                last = i;
            }
        }
    }

    @Override
    public void write(int i, Row row) {
        int size = facts.size;
        row.add(score[i]);
        for (int distance = 1; distance <= REACH; distance++) {
            row.add(i - distance >= 0 ? score[i - distance] : 255);
            row.add(i + distance < size ? score[i + distance] : 255);
        }
        double total = massBefore[size];
        row.add(window(i, 3));
        row.add(window(i, 10));
        row.add(percent(massBefore[i], total));
        row.add(percent(total - massBefore[i + 1], total));
        row.add(percent(lossBefore[i], lossBefore[size]));
        row.add(percent(lossBefore[size] - lossBefore[i + 1], lossBefore[size]));
        row.addLog((long) total);
        row.add(runs.percent(facts.runs[i]));
        row.add(outer.percent(outer(i)));
        row.add(kinds.percent(facts.frames.kind(i)));
        row.add(best[facts.folds[i]]);
        row.add(sureBack[i]);
        row.add(sureAhead[i]);
        row.add(i < zoneFrom ? Math.max(0, 100 - (zoneFrom - i)) : i >= zoneTo ? 150 + i - zoneTo : 120);
        row.add(i < zoneFrom || i >= zoneTo ? 0 : Row.share(i - zoneFrom, zoneTo - zoneFrom) + 1);
        addCohesion(i, row);
    }

    /** How much of the words around is body, 0 to 200. */
    private int window(int i, int reach) {
        int from = Math.max(0, i - reach);
        int to = Math.min(facts.size, i + reach + 1);
        double mass = massBefore[to] - massBefore[from] - (massBefore[i + 1] - massBefore[i]);
        double loss = lossBefore[to] - lossBefore[from] - (lossBefore[i + 1] - lossBefore[i]);
        return mass + loss <= 0 ? 0 : (int) (200 * mass / (mass + loss));
    }

    private static int percent(double part, double whole) {
        return whole <= 0 ? 0 : (int) (100 * part / whole);
    }
}
