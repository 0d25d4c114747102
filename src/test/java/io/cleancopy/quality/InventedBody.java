package io.cleancopy.quality;

import io.cleancopy.draft.Draft;
import io.cleancopy.model.Article;
import io.cleancopy.model.MediaType;
import io.cleancopy.model.Origin;
import io.cleancopy.model.QualityFlag;
import io.cleancopy.model.RawPage;
import io.cleancopy.segment.TextSegmenter;
import io.cleancopy.text.Normalizer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** Bodies of articles that we invent, and the flags that they get. */
final class InventedBody {
    /** 60 words in five sentences, nothing said twice. */
    static final List<String> GOOD = List.of(
            "The ferry to Skerrow sailed again on Tuesday, nine days after the storm broke her moorings. The harbour"
                    + " master watched from the mole and said nothing.",
            "Some forty passengers had waited since dawn, most of them with crates of seedlings for the island's gardens.",
            "“We counted the crates twice,” Ada Quill of the shipping company explained. Nobody was turned away, and the"
                    + " crossing took less than an hour.");

    private InventedBody() {}

    static Article of(String language, List<String> lines) {
        var bytes = String.join("\n\n", lines).getBytes(StandardCharsets.UTF_8);
        var raw = new RawPage(new Origin("invented.txt"), MediaType.TEXT, bytes);
        return new Draft(new TextSegmenter(new Normalizer()).segment(raw), language).finish();
    }

    static Set<QualityFlag> flags(List<String> lines) {
        return flags("en", lines);
    }

    static Set<QualityFlag> flags(String language, List<String> lines) {
        return new QualityFlags(QualityThresholds.standard()).of(of(language, lines), 2);
    }
}
