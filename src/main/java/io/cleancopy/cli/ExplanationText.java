package io.cleancopy.cli;

import io.cleancopy.clean.Explanation;
import io.cleancopy.clean.Fate;
import io.cleancopy.clean.Fate.Kind;
import io.cleancopy.model.Decoding;
import io.cleancopy.model.Removal;
import io.cleancopy.text.Printable;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Style;

/** An explanation for people: a head about the page, then its blocks in order. Trimmed parts stand in {@code [- -]}. */
final class ExplanationText {
    private static final String INDENT = "      ";
    private static final int EVIDENCE = 160;
    private final Ansi ansi;
    private final StringBuilder text = new StringBuilder();

    ExplanationText(Ansi ansi) {
        this.ansi = ansi;
    }

    String of(Told told) {
        head("page", told.outcome().origin().location());
        var rejected = told.rejected();
        head(
                "outcome",
                rejected == null
                        ? "cleaned"
                        : "rejected: " + rejected.reason().id() + " at " + rejected.stage() + " (" + rejected.detail()
                                + ")");
        var explanation = told.explanation();
        if (explanation != null) {
            page(explanation);
            explanation.fates().forEach(this::block);
        }
        return text.toString();
    }

    private void page(Explanation explanation) {
        var article = explanation.article();
        head("charset", charset(article.page().decoding()));
        head("language", article.language());
        head("normalised", normalised(article.page().normalized()));
        head(
                "kept",
                String.format(
                        Locale.ROOT,
                        "%.1f %% of %d characters",
                        100 * article.keptRatio(),
                        article.page().chars()));
        head(
                "blocks",
                explanation.fates().size() + ": " + explanation.count(Kind.BODY) + " body, "
                        + explanation.count(Kind.TRIMMED) + " trimmed, " + explanation.count(Kind.LIFTED) + " lifted, "
                        + explanation.count(Kind.REMOVED) + " removed");
    }

    private static String charset(Decoding decoding) {
        String lost = decoding.replacements() == 0 ? "" : ", " + decoding.replacements() + " characters undecodable";
        return decoding.charset() + " (" + decoding.evidence() + lost + ")";
    }

    private static String normalised(Map<String, Integer> counts) {
        if (counts.isEmpty()) {
            return "nothing";
        }
        return new TreeMap<>(counts)
                .entrySet().stream()
                        .map(step -> step.getKey() + " " + step.getValue())
                        .collect(Collectors.joining(", "));
    }

    private void block(Fate fate) {
        String number = String.format(Locale.ROOT, "%4d  ", fate.block().index() + 1);
        text.append('\n').append(number).append(styled(fate.id(), style(fate.kind()), Style.bold));
        String role = Names.id(fate.block().role());
        text.append(role.equals("paragraph") ? "" : "  " + role);
        var lift = fate.lift();
        if (lift != null) {
            text.append(by(lift.rule(), lift.evidence()));
        } else if (fate.kind() == Kind.REMOVED) {
            text.append(by(fate.removals().get(0).rule(), fate.removals().get(0).evidence()));
        }
        text.append('\n').append(INDENT).append(indented(marked(fate))).append('\n');
        if (fate.kind() == Kind.TRIMMED) {
            for (var trim : fate.removals()) {
                text.append(INDENT)
                        .append(styled("[-" + trim.reason().id() + "-]", style(Kind.REMOVED)))
                        .append(by(trim.rule(), trim.evidence()))
                        .append('\n');
            }
        }
    }

    private String by(String rule, String evidence) {
        return "  by " + styled(rule, Style.bold)
                + (evidence.isEmpty() ? "" : ": " + Printable.text(shortened(evidence)));
    }

    private String marked(Fate fate) {
        String whole = fate.block().text();
        if (fate.kind() != Kind.TRIMMED) {
            return fate.kind() == Kind.REMOVED ? styled(Printable.text(whole), Style.faint) : Printable.text(whole);
        }
        var pieces = new ArrayList<String>();
        int at = 0;
        for (Removal trim : fate.removals()) {
            pieces.add(Printable.text(whole.substring(at, trim.from())));
            pieces.add(styled("[-" + Printable.text(trim.text()) + "-]", style(Kind.REMOVED)));
            at = trim.to();
        }
        pieces.add(Printable.text(whole.substring(at)));
        return String.join("", pieces);
    }

    private void head(String name, String value) {
        text.append(styled(String.format(Locale.ROOT, "%-11s", name), Style.bold))
                .append(Printable.line(value))
                .append('\n');
    }

    private static Style style(Kind kind) {
        return switch (kind) {
            case BODY -> Style.fg_green;
            case LIFTED -> Style.fg_cyan;
            case REMOVED -> Style.fg_red;
            case TRIMMED -> Style.fg_yellow;
        };
    }

    private String styled(String value, Style... styles) {
        return ansi.enabled() ? Style.on(styles) + value + Style.off(styles) : value;
    }

    private static String shortened(String evidence) {
        int end = evidence.offsetByCodePoints(0, Math.min(EVIDENCE, evidence.codePointCount(0, evidence.length())));
        return end == evidence.length() ? evidence : evidence.substring(0, end) + "…";
    }

    private static String indented(String value) {
        return value.replace("\n", "\n" + INDENT);
    }
}
