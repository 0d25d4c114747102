package io.cleancopy.report;

import io.cleancopy.draft.Draft;
import io.cleancopy.draft.Finding;
import io.cleancopy.model.Article;
import io.cleancopy.model.Block;
import io.cleancopy.model.Cleaned;
import io.cleancopy.model.Decoding;
import io.cleancopy.model.Field;
import io.cleancopy.model.Landmark;
import io.cleancopy.model.MediaType;
import io.cleancopy.model.MetadataBuilder;
import io.cleancopy.model.Origin;
import io.cleancopy.model.Page;
import io.cleancopy.model.Place;
import io.cleancopy.model.Reason;
import io.cleancopy.model.RejectReason;
import io.cleancopy.model.Rejected;
import io.cleancopy.model.Role;
import io.cleancopy.text.Shapes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Builds decided pages for the tests of the report, block by block. */
final class Specimen {
    private final String location;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Consumer<Draft>> decisions = new ArrayList<>();
    private String language = "en";

    private Specimen(String location) {
        this.location = location;
    }

    static Specimen page(String location) {
        return new Specimen(location);
    }

    Specimen language(String tag) {
        language = tag;
        return this;
    }

    Specimen record(Consumer<MetadataBuilder> fields) {
        decisions.add(draft -> fields.accept(draft.metadata()));
        return this;
    }

    Specimen body(String text) {
        block(Role.PARAGRAPH, text);
        return this;
    }

    Specimen removed(String text, Reason reason, String rule, String evidence) {
        var block = block(Role.PARAGRAPH, text);
        decisions.add(draft -> draft.remove(block, rule, new Finding(reason, evidence)));
        return this;
    }

    /** A paragraph of the body from which the words given are cut. */
    Specimen cut(String text, String words, Reason reason, String rule) {
        var block = block(Role.PARAGRAPH, text);
        int from = text.indexOf(words);
        decisions.add(draft ->
                draft.trim(block, from, from + words.length(), rule, new Finding(reason, "\"" + words + "\"")));
        return this;
    }

    Specimen lifted(String text, Field field, String rule) {
        var block = block(Role.PARAGRAPH, text);
        decisions.add(draft -> draft.lift(block, field, rule, "stands below the headline"));
        return this;
    }

    Cleaned cleaned() {
        return new Cleaned(article());
    }

    Rejected rejected(RejectReason reason, String detail) {
        return new Rejected(new Origin(location), "check", reason, detail, article());
    }

    Article article() {
        var page = new Page(
                new Origin(location),
                MediaType.TEXT,
                blocks,
                Map.of(),
                new Decoding("UTF-8", "utf-8", 0),
                Map.of("soft-hyphens", 2));
        var draft = new Draft(page, language);
        decisions.forEach(decision -> decision.accept(draft));
        return draft.finish();
    }

    private Block block(Role role, String text) {
        int index = blocks.size();
        var block = new Block(index, role, text, Shapes.of(text, 0), new Place(index + 1, Landmark.NONE, index));
        blocks.add(block);
        return block;
    }
}
