package io.cleancopy.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.batch.RunResult.End;
import io.cleancopy.config.Profile;
import io.cleancopy.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Night by night files are added, changed, renamed, deleted and touched, single pages and records. After each night what all
 * runs say together is what one run over all that is there says.
 */
class HistoriesTest {
    private static final int NIGHTS = 4;

    @TempDir
    Path dir;

    private final TreeMap<String, String> pages = new TreeMap<>();
    private final List<String> runs = new ArrayList<>();
    private Newsroom newsroom;
    private Random random;
    private int clock;
    private boolean inFile;

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 7})
    void allNightsTogetherSayWhatOneRunSays(int seed) throws IOException {
        allNights(seed);
    }

    /** A line has another number when one before it comes or goes. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void soItIsWithPagesThatAreLinesOfAFile(int seed) throws IOException {
        inFile = true;
        allNights(seed);
    }

    private void allNights(int seed) throws IOException {
        random = new Random(seed);
        newsroom = new Newsroom(dir)
                .profile(Profile.FROZEN)
                .formats("jsonl")
                .slicePages(3)
                .syncDeletes();
        for (int i = 0; i < 12; i++) {
            add();
        }

        for (int night = 0; night < NIGHTS; night++) {
            var before = new TreeMap<>(pages);
            for (int change = random.nextInt(6); night > 0 && change > 0; change--) {
                change();
            }
            deliver();
            String id = "night-" + night;
            var result = newsroom.run(id);
            if (result.end() == End.PUBLISHED) {
                runs.add(id);
            } else {
                assertThat(result.end()).isEqualTo(End.NOTHING_NEW);
                assertThat(pages).isEqualTo(before);
            }
            compare(seed + "/" + night);
        }
        assertThat(newsroom.run("again").end()).isEqualTo(End.NOTHING_NEW);
    }

    private void compare(String when) {
        var full = newsroom.into(dir.resolve("full-" + when.replace('/', '-')));
        assertThat(full.run("full").end()).isEqualTo(End.PUBLISHED);

        var merged = new CurrentRows(newsroom, runs).articles();
        var expected = new CurrentRows(full, List.of("full")).articles();
        assertThat(merged.keySet()).as("articles of " + when).isEqualTo(expected.keySet());
        expected.forEach((id, row) -> assertThat(merged.get(id)).as(when).isEqualTo(row));
    }

    private void change() throws IOException {
        switch (random.nextInt(7)) {
            case 0 -> add();
            case 1 -> write(any(), Newsroom.changedArticle(random.nextInt(15)));
            case 2 -> write(any(), text());
            case 3 -> rename();
            case 4 -> delete();
            case 5 -> write(name(), pages.get(any()));
            default -> touch(any());
        }
    }

    /** Articles, other texts of them, edited copies, and sometimes a page that holds none. */
    private String text() {
        int number = random.nextInt(15);
        return switch (random.nextInt(6)) {
            case 0 -> Newsroom.changedArticle(number);
            case 1 -> "\n\n" + Newsroom.article(number);
            case 2 -> "The Elm Courier\n" + Newsroom.article(number);
            case 3 -> random.nextInt(3) == 0 ? " \n" : Newsroom.article(number);
            default -> Newsroom.article(number);
        };
    }

    private void add() throws IOException {
        write(name(), text());
    }

    private String name() {
        return String.format(Locale.ROOT, "%s/%02d.txt", random.nextBoolean() ? "elm" : "oak", random.nextInt(40));
    }

    private String any() {
        var names = new ArrayList<>(pages.keySet());
        return names.get(random.nextInt(names.size()));
    }

    private void write(String name, String text) throws IOException {
        pages.put(name, text);
        if (!inFile) {
            newsroom.page(name, text);
            touch(name);
        }
    }

    private void deliver() throws IOException {
        if (inFile) {
            var lines = new StringBuilder();
            pages.values()
                    .forEach(text ->
                            lines.append(Json.write(Map.of("text", text))).append('\n'));
            newsroom.page("pages.jsonl", lines.toString());
            Files.setLastModifiedTime(
                    newsroom.file("pages.jsonl"), FileTime.fromMillis(1_700_000_000_000L + 1000L * clock++));
        }
    }

    private void touch(String name) throws IOException {
        if (inFile) {
            return;
        }
        Files.setLastModifiedTime(newsroom.file(name), FileTime.fromMillis(1_700_000_000_000L + 1000L * clock++));
    }

    private void rename() throws IOException {
        String from = any();
        String to = name();
        if (!from.equals(to) && inFile) {
            pages.put(to, pages.remove(from));
        } else if (!from.equals(to)) {
            Files.createDirectories(newsroom.file(to).getParent());
            Files.move(newsroom.file(from), newsroom.file(to), StandardCopyOption.REPLACE_EXISTING);
            pages.put(to, pages.remove(from));
        }
    }

    private void delete() throws IOException {
        if (pages.size() > 1) {
            String name = any();
            pages.remove(name);
            if (!inFile) {
                Files.delete(newsroom.file(name));
            }
        }
    }
}
