package io.cleancopy.clean;

import io.cleancopy.model.Article;
import io.cleancopy.model.Block;
import io.cleancopy.model.Cleaned;
import io.cleancopy.model.Media;
import io.cleancopy.model.Outcome;
import io.cleancopy.model.Rejected;
import io.cleancopy.model.Related;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares what became of a golden page with its truth, and says each difference in a line or a few. */
final class GoldenCheck {
    private final GoldenPage page;
    private final List<String> faults = new ArrayList<>();

    private GoldenCheck(GoldenPage page) {
        this.page = page;
    }

    /** The differences; empty when the page is as its truth says. */
    static List<String> faults(GoldenPage page, Outcome outcome) {
        var check = new GoldenCheck(page);
        if (outcome instanceof Rejected rejected) {
            check.same("rejected", rejected.reason().id());
        } else {
            check.same("rejected", null);
            check.article(((Cleaned) outcome).article());
        }
        return check.faults;
    }

    private void article(Article article) {
        var found = article.metadata();
        for (var key : page.expected().keySet()) {
            switch (key) {
                case "rejected" -> {}
                case "publisher" -> same(key, found.publisher());
                case "headline" -> same(key, found.headline());
                case "standfirst" -> same(key, found.standfirst());
                case "section" -> same(key, found.section());
                case "url" -> same(key, found.url());
                case "dateline" -> same(key, found.dateline());
                case "wire_source" -> same(key, found.wireSource());
                case "access" -> same(key, found.access().id());
                case "language" -> same(key, article.language());
                case "published_date" -> same(key, Objects.toString(found.publishedDate(), null));
                case "published_at" -> same(key, Objects.toString(found.publishedAt(), null));
                case "published_raw" -> holds(key, found.publishedRaw());
                case "authors" -> list(key, lower(found.authors()), lower(expectedTexts(key)));
                case "contributors" -> list(key, found.contributors(), expectedTexts(key));
                case "corrections" -> list(key, found.corrections(), expectedTexts(key));
                case "related" ->
                    list(key, found.related().stream().map(Related::headline).toList(), expectedTexts(key));
                case "media" ->
                    list(key, found.media().stream().map(GoldenCheck::media).toList(), expectedMedia());
                case "body" ->
                    list(key, article.body().stream().map(Block::text).toList(), expectedTexts(key));
                default -> faults.add("unknown key \"" + key + "\" in expected.json");
            }
        }
    }

    private void same(String key, @Nullable String found) {
        var expected = (String) page.expected().get(key);
        if (!Objects.equals(spaced(expected), spaced(found))) {
            faults.add(key + ": expected " + quoted(expected) + " but found " + quoted(found));
        }
    }

    private void holds(String key, @Nullable String found) {
        var expected = (String) Objects.requireNonNull(page.expected().get(key));
        if (found == null || !found.contains(expected)) {
            faults.add(key + ": expected to hold " + quoted(expected) + " but found " + quoted(found));
        }
    }

    private void list(String key, List<String> found, List<String> expected) {
        var difference = LineDifference.of(
                expected.stream().map(GoldenCheck::spaced).toList(),
                found.stream().map(GoldenCheck::spaced).toList());
        if (!difference.isEmpty()) {
            faults.add(key + ": (- missing, + too much)\n    " + String.join("\n    ", difference));
        }
    }

    private List<String> expectedTexts(String key) {
        return list(key).stream().map(String.class::cast).toList();
    }

    private List<String> expectedMedia() {
        return list("media").stream()
                .map(item -> (Map<?, ?>) item)
                .map(item -> media(item.get("kind"), item.get("caption"), item.get("credit")))
                .toList();
    }

    private List<?> list(String key) {
        return (List<?>) Objects.requireNonNull(page.expected().get(key));
    }

    private static String media(Media media) {
        return media(media.kind().id(), media.caption(), media.credit());
    }

    private static String media(@Nullable Object kind, @Nullable Object caption, @Nullable Object credit) {
        var parts = new LinkedHashMap<String, @Nullable Object>();
        parts.put("kind", kind);
        parts.put("caption", caption);
        parts.put("credit", credit);
        return parts.toString();
    }

    private static List<String> lower(List<String> texts) {
        return texts.stream().map(text -> text.toLowerCase(Locale.ROOT)).toList();
    }

    /** White space of any kind as one space: which one is printed is not what these pages are about. */
    private static @Nullable String spaced(@Nullable String text) {
        return text == null ? null : text.replaceAll("[\\s\\p{Z}]+", " ").strip();
    }

    private static String quoted(@Nullable String text) {
        return text == null ? "none" : "\"" + text + "\"";
    }
}
