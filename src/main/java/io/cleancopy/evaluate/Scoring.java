package io.cleancopy.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;

/** Holds predictions against gold pages. */
public final class Scoring {
    private final List<GoldPage> gold;
    private final List<Prediction> answers = new ArrayList<>();
    private final List<PageScore> scores = new ArrayList<>();
    private int missing;

    /** A gold page without prediction counts as one whose text is empty. */
    public Scoring(List<GoldPage> gold, List<Prediction> predictions) {
        this.gold = List.copyOf(gold);
        var byId = new HashMap<String, Prediction>();
        predictions.forEach(prediction -> byId.put(prediction.id(), prediction));
        for (var page : gold) {
            var answer = byId.get(page.id());
            if (answer == null) {
                missing++;
                answer = Prediction.nothing(page.id(), "no file");
            }
            answers.add(answer);
            scores.add(PageScore.of(page, answer));
        }
    }

    public Figures figures() {
        int without = (int)
                answers.stream().filter(answer -> answer.rejection() != null).count();
        return new Figures(gold.size(), missing, without - missing, new Scores(scores).groups());
    }

    /** The pages with a gold body that fit worst, worst first; equal ones in the order of the gold. */
    public List<WorstPage> worst(int limit) {
        var worst = new ArrayList<WorstPage>();
        for (int i = 0; i < gold.size(); i++) {
            String body = gold.get(i).body();
            var score = scores.get(i).body();
            if (body != null && score != null) {
                worst.add(new WorstPage(answers.get(i), body, score.shingles().fit()));
            }
        }
        worst.sort(Comparator.comparingDouble(page -> page.fit().f1()));
        return List.copyOf(worst.subList(0, Math.min(limit, worst.size())));
    }
}
