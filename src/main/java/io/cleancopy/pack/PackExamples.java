package io.cleancopy.pack;

import io.cleancopy.text.Folding;
import java.util.HashSet;
import org.jspecify.annotations.Nullable;

/** Checks a pack by the lines that its file says it takes and keeps. A pattern, which says less plainly what it does, must have both. */
final class PackExamples {
    private final Pack pack;
    private final PackText source;

    private PackExamples(Pack pack, PackText source) {
        this.pack = pack;
        this.source = source;
    }

    static void check(Pack pack, PackText source) {
        new PackExamples(pack, source).check();
    }

    private void check() {
        for (var example : pack.data().removes()) {
            if (taker(example.text()) == null) {
                throw source.fault(
                        example.line(),
                        "The example \"" + example.text()
                                + "\" is not removed. Mend the line or pattern that should take it, or the example.");
            }
        }
        for (var example : pack.data().keeps()) {
            String taker = taker(example.text());
            if (taker != null) {
                throw source.fault(
                        example.line(),
                        "The example \"" + example.text() + "\" is not kept: it is taken by " + taker
                                + ". Say there what only the other lines have.");
            }
        }
        patternsAreShown();
    }

    private void patternsAreShown() {
        var shown = new HashSet<Entry>();
        for (var example : pack.data().removes()) {
            var pattern = pack.pattern(example.text());
            if (pattern != null) {
                shown.add(pattern);
            }
        }
        for (var pattern : pack.data().patterns()) {
            if (!shown.contains(pattern)) {
                throw source.fault(
                        pattern.line(),
                        "No example shows what pattern \"" + pattern.text()
                                + "\" takes: add one to examples, removes.");
            }
            if (pack.data().keeps().isEmpty()) {
                throw source.fault(
                        pattern.line(), "Beside patterns there must be lines that they keep: examples, keeps.");
            }
        }
    }

    private @Nullable String taker(String line) {
        var hit = pack.line(line);
        if (hit == null) {
            hit = pack.endMark(line);
        }
        if (hit == null && pack.isMasthead(Folding.hash(line))) {
            hit = pack.masthead();
        }
        return hit == null ? null : hit.evidence();
    }
}
