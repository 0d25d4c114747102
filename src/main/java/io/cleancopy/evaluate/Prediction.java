package io.cleancopy.evaluate;

import io.cleancopy.json.Json;
import io.cleancopy.model.Article;
import io.cleancopy.model.Cleaned;
import io.cleancopy.model.Outcome;
import io.cleancopy.model.Rejected;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a cleaner says of a page.
 *
 * @param text empty when the page was rejected
 * @param date an ISO day
 * @param rejection why there is no text, when the page was rejected or is not there
 */
public record Prediction(
        String id,
        String text,
        @Nullable String title,
        List<String> authors,
        @Nullable String date,
        @Nullable String language,
        @Nullable String rejection) {
    public Prediction {
        authors = List.copyOf(authors);
    }

    /** What became of the page as a prediction. */
    public static Prediction of(String id, Outcome outcome) {
        if (outcome instanceof Rejected rejected) {
            return nothing(id, rejected.reason().id() + ": " + rejected.detail());
        }
        var article = ((Cleaned) outcome).article();
        var metadata = article.metadata();
        return new Prediction(
                id, article.text(), metadata.headline(), metadata.authors(), day(article), article.language(), null);
    }

    static Prediction nothing(String id, String why) {
        return new Prediction(id, "", null, List.of(), null, null, why);
    }

    /** One line of JSON, without a line feed. */
    public String line() {
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put("id", id);
        values.put("text", text);
        values.put("title", title);
        values.put("authors", authors);
        values.put("date", date);
        values.put("language", language);
        return Json.write(values);
    }

    private static @Nullable String day(Article article) {
        var day = article.metadata().publishedDate();
        var instant = article.metadata().publishedAt();
        if (day != null) {
            return day.toString();
        }
        return instant == null
                ? null
                : instant.atZone(ZoneOffset.UTC).toLocalDate().toString();
    }
}
