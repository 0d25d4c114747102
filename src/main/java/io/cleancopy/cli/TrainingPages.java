package io.cleancopy.cli;

import io.cleancopy.boilerplate.learned.BlockModel;
import io.cleancopy.boilerplate.learned.BlockModels;
import io.cleancopy.boilerplate.learned.Training;
import io.cleancopy.clean.Cleaner;
import io.cleancopy.clean.CleanerSettings;
import io.cleancopy.clean.Drafts;
import io.cleancopy.evaluate.Evaluation;
import io.cleancopy.evaluate.GoldPage;
import io.cleancopy.evaluate.Prediction;
import io.cleancopy.evaluate.Scoring;
import io.cleancopy.model.RawPage;
import io.cleancopy.text.Folding;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gold pages for training, and for measuring what is trained on publishers that it did not see. */
final class TrainingPages {
    /** @param measured whether the figures are of this page, too */
    private record Member(String set, GoldPage gold, RawPage page, boolean measured) {}

    private final CleanerSettings settings;
    private final Drafts drafts;
    private final Training training = new Training();
    private final List<Member> members = new ArrayList<>();
    private final MessageDigest digest;

    TrainingPages(CleanerSettings settings) {
        this.settings = settings;
        drafts = new Drafts(settings);
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Adds the pages that have a file and a gold body. */
    void add(Path dir, Evaluation evaluation) {
        add(dir, evaluation, true);
    }

    /** Adds pages in another form: they are trained on, and the figures say nothing of them. */
    void addUnmeasured(Path dir, Evaluation evaluation) {
        add(dir, evaluation, false);
    }

    private void add(Path dir, Evaluation evaluation, boolean measured) {
        for (var gold : evaluation.gold()) {
            String body = gold.body();
            var page = body == null ? null : evaluation.page(gold);
            if (body != null && page != null) {
                training.add(drafts.of(page), body, gold.publisher());
                members.add(new Member(String.valueOf(dir.getFileName()), gold, page, measured));
                digest.update(body.getBytes(StandardCharsets.UTF_8));
                digest.update(page.content());
            }
        }
    }

    int size() {
        return members.size();
    }

    /** Of all bodies and pages, in order. Asked once. */
    String digest() {
        return HexFormat.of().formatHex(digest.digest());
    }

    BlockModel train() {
        return training.train();
    }

    /** The figures of each set when its pages are cleaned by models that saw none of their publishers. */
    Map<String, Object> crossValidate(int folds) {
        var predictions = new ArrayList<@Nullable Prediction>();
        members.forEach(member -> predictions.add(null));
        for (int fold = 0; fold < folds; fold++) {
            int out = fold;
            var model = training.train(page -> fold(members.get(page), folds) != out);
            var cleaner = new Cleaner(settings, BlockModels.standard().with(model));
            for (int i = 0; i < members.size(); i++) {
                var member = members.get(i);
                if (member.measured() && fold(member, folds) == fold) {
                    predictions.set(i, Prediction.of(member.gold().id(), cleaner.clean(member.page())));
                }
            }
        }
        var figures = new LinkedHashMap<String, Object>();
        members.stream().map(Member::set).distinct().forEach(set -> {
            var gold = new ArrayList<GoldPage>();
            var answers = new ArrayList<Prediction>();
            for (int i = 0; i < members.size(); i++) {
                var answer = predictions.get(i);
                if (members.get(i).set().equals(set) && answer != null) {
                    gold.add(members.get(i).gold());
                    answers.add(answer);
                }
            }
            figures.put(set, new Scoring(gold, answers).figures().groups().get("shingle"));
        });
        return figures;
    }

    private static int fold(Member member, int folds) {
        return (int) Math.floorMod(Folding.hash(member.gold().publisher()), folds);
    }
}
