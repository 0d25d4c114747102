package io.cleancopy.cli;

import io.cleancopy.clean.Explanation;
import io.cleancopy.clean.Fate;
import io.cleancopy.json.Json;
import io.cleancopy.model.Removal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An explanation for programs. */
final class ExplanationJson {
    private ExplanationJson() {}

    static String of(Told told) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put("source", told.outcome().origin().location());
        var rejected = told.rejected();
        values.put("outcome", rejected == null ? "cleaned" : "rejected");
        if (rejected != null) {
            values.put("stage", rejected.stage());
            values.put("reason", rejected.reason().id());
            values.put("detail", rejected.detail());
        }
        var explanation = told.explanation();
        if (explanation != null) {
            page(values, explanation);
        }
        return Json.writePretty(values);
    }

    private static void page(Map<String, @Nullable Object> values, Explanation explanation) {
        var article = explanation.article();
        var decoding = article.page().decoding();
        values.put("charset", decoding.charset());
        values.put("charset_evidence", decoding.evidence());
        values.put("replacements", decoding.replacements());
        values.put("language", article.language());
        values.put("normalised", new TreeMap<>(article.page().normalized()));
        values.put("kept_ratio", article.keptRatio());
        var blocks = new ArrayList<>();
        explanation.fates().forEach(fate -> blocks.add(block(fate)));
        values.put("blocks", blocks);
    }

    private static Map<String, @Nullable Object> block(Fate fate) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put("index", fate.block().index());
        values.put("line", fate.block().place().line());
        values.put("role", Names.id(fate.block().role()));
        values.put("fate", fate.id());
        var lift = fate.lift();
        if (lift != null) {
            values.put("rule", lift.rule());
            values.put("evidence", lift.evidence());
        } else if (fate.kind() == Fate.Kind.REMOVED) {
            values.put("rule", fate.removals().get(0).rule());
            values.put("evidence", fate.removals().get(0).evidence());
        } else if (fate.kind() == Fate.Kind.TRIMMED) {
            values.put(
                    "trims", fate.removals().stream().map(ExplanationJson::trim).toList());
        }
        values.put("text", fate.block().text());
        return values;
    }

    private static Map<String, @Nullable Object> trim(Removal trim) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put("from", trim.from());
        values.put("to", trim.to());
        values.put("reason", trim.reason().id());
        values.put("rule", trim.rule());
        values.put("evidence", trim.evidence());
        return values;
    }
}
