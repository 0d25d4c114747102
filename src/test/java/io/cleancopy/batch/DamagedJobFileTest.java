package io.cleancopy.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever becomes of the file between a crash and the next start, what is published is the same. */
class DamagedJobFileTest {
    private static final int SEEDS = 4;

    @TempDir
    static Path shared;

    private static Newsroom brokenOff;
    private static byte[] older;
    private static Map<String, String> expected;

    @TempDir
    Path dir;

    @BeforeAll
    static void aRunThatBrokeOff() throws IOException {
        brokenOff = new Newsroom(shared).withPages(6).formats("csv");
        brokenOff.run("one");
        older = Files.readAllBytes(jobs(brokenOff));
        brokenOff.page("elm/100.txt", Newsroom.article(100)).page("elm/003.txt", Newsroom.changedArticle(3));
        for (int i = 101; i < 108; i++) {
            brokenOff.page("oak/" + i + ".txt", Newsroom.article(i));
        }
        assertThat(catchThrowable(() -> brokenOff.launcher("part:2").run(brokenOff.order("two"))))
                .hasStackTraceContaining("Crash");
        var healthy = brokenOff.into(shared.resolve("healthy"));
        copy(brokenOff.output(), healthy.output());
        healthy.run("two");
        expected = healthy.files("two");
    }

    enum Damage {
        TRUNCATED {
            @Override
            void to(Path file, byte[] bytes, Random random) throws IOException {
                Files.write(file, Arrays.copyOf(bytes, random.nextInt(bytes.length)));
            }
        },
        FLIPPED {
            @Override
            void to(Path file, byte[] bytes, Random random) throws IOException {
                for (int i = 0; i < 200; i++) {
                    bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                }
                Files.write(file, bytes);
            }
        },
        DELETED {
            @Override
            void to(Path file, byte[] bytes, Random random) throws IOException {
                Files.delete(file);
            }
        },
        OLDER {
            @Override
            void to(Path file, byte[] bytes, Random random) throws IOException {
                Files.write(file, older);
            }
        },
        RUBBISH {
            @Override
            void to(Path file, byte[] bytes, Random random) throws IOException {
                byte[] rubbish = new byte[1 + random.nextInt(100_000)];
                random.nextBytes(rubbish);
                Files.write(file, rubbish);
            }
        };

        abstract void to(Path file, byte[] bytes, Random random) throws IOException;
    }

    @ParameterizedTest
    @EnumSource
    void givesTheSame(Damage damage) throws IOException {
        for (int seed = 0; seed < SEEDS; seed++) {
            var newsroom = brokenOff.into(dir.resolve("seed-" + seed));
            copy(brokenOff.output(), newsroom.output());
            damage.to(jobs(newsroom), Files.readAllBytes(jobs(newsroom)), new Random(seed));

            newsroom.run("two");

            assertThat(newsroom.files("two")).as("seed %d", seed).isEqualTo(expected);
        }
    }

    private static Path jobs(Newsroom newsroom) {
        return newsroom.output().resolve(".state/jobs.mv.db");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var tree = Files.walk(from)) {
            for (var path : tree.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()), LinkOption.NOFOLLOW_LINKS);
            }
        }
    }
}
