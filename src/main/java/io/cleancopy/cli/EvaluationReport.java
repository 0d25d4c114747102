package io.cleancopy.cli;

import io.cleancopy.evaluate.Figures;
import io.cleancopy.evaluate.WorstPage;
import io.cleancopy.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An evaluation as its user reads it. */
record EvaluationReport(Figures figures, double pagesPerSecond, List<WorstPage> worst) {
    private static final int LINES = 8;
    private static final int WIDTH = 160;

    String json() {
        var values = figures.values();
        values.put("pages_per_second", pagesPerSecond);
        if (!worst.isEmpty()) {
            values.put("worst", worst.stream().map(EvaluationReport::values).toList());
        }
        return Json.writePretty(values);
    }

    String text() {
        var text = new StringBuilder();
        line(
                text,
                "pages",
                figures.pages() + " (" + figures.missing() + " missing, " + figures.rejected() + " rejected)");
        figures.groups().forEach((group, numbers) -> {
            text.append(group).append('\n');
            numbers.forEach((name, number) -> line(text, "  " + name, figure(number)));
        });
        line(text, "pages/s", String.format(Locale.ROOT, "%.0f", pagesPerSecond));
        worst.forEach(page -> text.append('\n').append(text(page)));
        return text.toString();
    }

    private static String figure(@Nullable Number number) {
        if (number == null) {
            return "-";
        }
        return number instanceof Integer ? number.toString() : String.format(Locale.ROOT, "%.4f", number.doubleValue());
    }

    private static void line(StringBuilder text, String name, String value) {
        text.append(String.format(Locale.ROOT, "%-16s %s\n", name, value));
    }

    private static String text(WorstPage page) {
        var fit = page.fit();
        var text = new StringBuilder(String.format(
                Locale.ROOT,
                "%.4f  %s  (precision %.4f, recall %.4f)\n",
                fit.f1(),
                page.answer().id(),
                fit.precision(),
                fit.recall()));
        if (page.answer().rejection() != null) {
            text.append("  rejected: ").append(page.answer().rejection()).append('\n');
        }
        lines(text, "  missing  ", page.missing());
        lines(text, "  extra    ", page.extra());
        return text.toString();
    }

    private static void lines(StringBuilder text, String label, List<String> lines) {
        for (String line : lines.subList(0, Math.min(LINES, lines.size()))) {
            text.append(label).append(shortened(line)).append('\n');
        }
        if (lines.size() > LINES) {
            text.append(label).append("... and ").append(lines.size() - LINES).append(" more lines\n");
        }
    }

    private static String shortened(String line) {
        int end = Math.min(WIDTH, line.length());
        return end == line.length() ? line : line.substring(0, end) + "... (" + line.length() + " characters)";
    }

    private static Map<String, @Nullable Object> values(WorstPage page) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put("id", page.answer().id());
        values.put("f1", page.fit().f1());
        values.put("precision", page.fit().precision());
        values.put("recall", page.fit().recall());
        values.put("rejection", page.answer().rejection());
        values.put("missing", new ArrayList<>(page.missing()));
        values.put("extra", new ArrayList<>(page.extra()));
        return values;
    }
}
