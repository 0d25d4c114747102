package io.cleancopy.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.clean.Example.Verdict;
import io.cleancopy.draft.Rule;
import io.cleancopy.draft.Zone;
import io.cleancopy.model.Cleaned;
import io.cleancopy.model.MediaType;
import io.cleancopy.model.Origin;
import io.cleancopy.model.RawPage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule takes and keeps what its examples say, on a page where all rules are at work. */
class ExamplesTest {
    private static final String HEADLINE = "Old swing bridge over the Lenne closes for the summer";
    private static final List<String> LEAD = List.of(
            "The old swing bridge over the Lenne will be closed from Monday, the town of Hallerfurt said, because its"
                    + " northern pier has sunk by three centimetres since the spring and nobody knows why.",
            "Engineers will spend the summer under the water to find the cause. Until they have, a ferry takes people"
                    + " and bicycles across every ten minutes, and lorries must use the road along the dam.");
    private static final List<String> END = List.of(
            "The bridge was built in 1911 and last repaired when the tram was given up. The county pays for the work,"
                    + " which is to cost 1.2 million euros, and will not say when the bridge opens again.",
            "“We have waited nine years for an inspection,” said the harbour master, who has worked on the swing span"
                    + " since she left school. “Now we will wait for the divers as well.”");

    /**
     * Rules that take no line of these pages: they read fields, cut parts, need the byline below the headline, elements, or
     * other pages.
     */
    private static final Set<String> WITHOUT_LINE = Set.of(
            "above-byline",
            "box-points",
            "dateline",
            "access",
            "declared",
            "section",
            "glued-line",
            "standfirst",
            "known-headlines",
            "named-element",
            "next-article",
            "repeated-in-corpus");

    private final Cleaner cleaner = new Cleaner(CleanerSettings.standard());

    static List<String> rules() {
        return Rules.standard().stream().map(Rule::id).toList();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleHasExamplesAndKeepsAtLeastAsMuchAsItTakes(String rule) {
        var examples = Examples.of(rule);

        if (!WITHOUT_LINE.contains(rule)) {
            assertThat(examples.texts(Verdict.TAKES)).isNotEmpty();
        }
        assertThat(examples.texts(Verdict.KEEPS).size())
                .isGreaterThanOrEqualTo(examples.texts(Verdict.TAKES).size());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleTakesAndKeepsWhatItsExamplesSay(String rule) {
        var examples = Examples.of(rule);

        var fates = fates(examples);

        for (var example : examples.lines()) {
            switch (example.verdict()) {
                case TAKES -> assertThat(fates).contains(rule + " takes: " + example.text());
                case KEEPS -> assertThat(fates).contains("body: " + example.text());
                case CONTEXT -> {}
            }
        }
    }

    @Test
    void everyFileBelongsToARule() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/io/cleancopy/clean/examples"))) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".txt", "")))
                    .isSubsetOf(rules());
        }
    }

    private List<String> fates(Examples examples) {
        var page = new ArrayList<>(texts(examples, Zone.BEFORE));
        page.add(HEADLINE);
        page.addAll(LEAD);
        page.addAll(texts(examples, Zone.INSIDE));
        page.addAll(END);
        page.addAll(texts(examples, Zone.AFTER));
        byte[] content = String.join("\n\n", page).getBytes(StandardCharsets.UTF_8);
        var outcome = cleaner.clean(new RawPage(new Origin("page.txt"), MediaType.TEXT, content));

        var fates = new ArrayList<String>();
        Explanation.of(((Cleaned) outcome).article()).fates().forEach(fate -> fates.add(tell(fate)));
        return fates;
    }

    private static String tell(Fate fate) {
        String text = fate.block().text();
        var lift = fate.lift();
        if (lift != null) {
            return lift.rule() + " takes: " + text;
        }
        return fate.removals().isEmpty()
                ? "body: " + text
                : fate.removals().get(0).rule() + " takes: " + text;
    }

    private static List<String> texts(Examples examples, Zone zone) {
        return examples.lines().stream()
                .filter(line -> line.zone() == zone)
                .map(Example::text)
                .toList();
    }
}
