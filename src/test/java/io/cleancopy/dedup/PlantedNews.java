package io.cleancopy.dedup;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * News of a time in which some stories are in several papers: in a hundred documents, 12 stories with one copy of some kind,
 * 1 that three more papers edited in a tenth of its words, 12 reports to a pattern, and the rest on their own.
 */
final class PlantedNews {
    private static final int LEAST_WORDS = 150;
    private static final int MOST_WORDS = 900;
    private static final long START = 1_700_000_000L;
    private static final int SECONDS = 30_000_000;

    private final List<Planted> planted = new ArrayList<>();
    private final Random random;
    private final boolean chinese;
    private int stories;

    private PlantedNews(long seed, boolean chinese) {
        random = new Random(seed);
        this.chinese = chinese;
    }

    static List<Planted> english(int documents, long seed) {
        return new PlantedNews(seed, false).written(documents);
    }

    static List<Planted> chinese(int documents, long seed) {
        return new PlantedNews(seed, true).written(documents);
    }

    private List<Planted> written(int documents) {
        while (planted.size() < documents) {
            int kind = random.nextInt(84);
            if (kind < 12) {
                story(Copy.values()[random.nextInt(Copy.values().length)]);
            } else if (kind < 13) {
                story(Copy.WIRE, Copy.WIRE, Copy.WIRE);
            } else if (kind < 25) {
                plant(report(), stories++, null);
            } else {
                story();
            }
        }
        return planted;
    }

    private String report() {
        return PatternedReports.report(PatternedReports.ALL.get(random.nextInt(PatternedReports.ALL.size())), random);
    }

    private void story(Copy... copies) {
        int number = stories++;
        var story = Story.of(writer(), LEAST_WORDS + random.nextInt(MOST_WORDS - LEAST_WORDS));
        plant(story.text(), number, null);
        for (var copy : copies) {
            plant(copy.of(story, writer(), random).text(), number, copy);
        }
    }

    private Writer writer() {
        return chinese ? new ChineseWriter(random) : new EnglishWriter(random);
    }

    private void plant(String text, int story, @Nullable Copy copy) {
        var hash = new TextHash().add(text).hex();
        var published = random.nextInt(20) == 0 ? null : Instant.ofEpochSecond(START + random.nextInt(SECONDS));
        var candidate = new DuplicateCandidate(
                "a1_" + hash.substring(0, 32), published, text.length(), hash, TextSketch.of(text));
        planted.add(new Planted(candidate, story, copy));
    }
}
