package io.cleancopy.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cleancopy.model.OutputException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OrderedTest {
    private final Workers workers = new Workers(4, Duration.ofMinutes(1));

    @AfterEach
    void close() {
        workers.close();
    }

    @Test
    void handsResultsOutInTheOrderOfTheItems() {
        var items = IntStream.range(0, 2000).boxed().toList();
        var random = new Random(5);
        var spins = items.stream().map(item -> random.nextInt(50_000)).toList();

        var results = new ArrayList<Integer>();
        workers.inOrder(items, item -> () -> work(item, spins.get(item)), item -> 1, item -> -1)
                .forEachRemaining(results::add);

        assertThat(results).isEqualTo(items);
    }

    @Test
    void doesNotRunFarAheadOfWhoTakesTheResults() {
        var begun = new AtomicInteger();
        var items = IntStream.range(0, 5000).boxed().toList();
        try (var small = workers.inOrder(items, item -> begun::incrementAndGet, item -> 1, item -> -1)) {
            small.next();
            assertThat(begun.get()).isLessThanOrEqualTo(4 * 16);
        }
        var large = new AtomicInteger();
        try (var pages = workers.inOrder(items, item -> large::incrementAndGet, item -> 64 << 20, item -> -1)) {
            pages.next();
            assertThat(large.get()).isEqualTo(1);
        }
    }

    @Test
    void dropsWhatHasNotBegunWhenItIsClosed() throws InterruptedException {
        var one = new Workers(1, Duration.ofMinutes(1));
        var begun = new AtomicInteger();
        var gate = new CountDownLatch(1);
        var results = one.inOrder(
                List.of(1, 2, 3, 4),
                item -> () -> {
                    begun.incrementAndGet();
                    await(gate, item);
                    return item;
                },
                item -> 1,
                item -> -1);

        results.next();
        results.close();
        gate.countDown();
        one.close();
        one.awaitEnd();

        assertThat(begun.get()).isLessThanOrEqualTo(2);
    }

    @Test
    void givesUpWhatTakesTooLongAndGoesOnWithOtherThreads() throws InterruptedException {
        var two = new Workers(2, Duration.ofMillis(100));
        var gate = new CountDownLatch(1);
        var results = new ArrayList<Integer>();
        two.inOrder(
                        List.of(1, 2, 3, 1, 2, 3),
                        item -> () -> {
                            await(gate, item);
                            return item;
                        },
                        item -> 1,
                        item -> -item)
                .forEachRemaining(results::add);

        assertThat(results).containsExactly(1, -2, -3, 1, -2, -3);
        gate.countDown();
        two.close();
        two.awaitEnd();
    }

    @Test
    void endsWhenTooManyThreadsDoNotComeBack() {
        var one = new Workers(1, Duration.ofMillis(20));
        var gate = new CountDownLatch(1);
        var items = Collections.nCopies(Workers.MOST_LEFT + 1, 2);
        var results = one.inOrder(
                items,
                item -> () -> {
                    await(gate, item);
                    return item;
                },
                item -> 1,
                item -> -item);
        for (int i = 0; i < Workers.MOST_LEFT; i++) {
            assertThat(results.next()).isEqualTo(-2);
        }

        assertThatThrownBy(results::next)
                .isInstanceOf(OutputException.class)
                .hasMessageContaining(
                        "9 pages at once take longer than the 0 seconds that cleancopy.clean.max-time allows");
        gate.countDown();
        one.close();
    }

    @Test
    void hasALargePageAlone() {
        var atOnce = new AtomicInteger();
        var most = new AtomicInteger();
        var items = List.of(1, 9 << 20, 1, 9 << 20, 1);
        workers.inOrder(
                        items,
                        item -> () -> {
                            int now = atOnce.incrementAndGet();
                            if (item > 1) {
                                most.accumulateAndGet(now, Math::max);
                            }
                            work(item, 3_000_000);
                            return atOnce.decrementAndGet();
                        },
                        item -> item,
                        item -> -1)
                .forEachRemaining(result -> {});

        assertThat(most.get()).isEqualTo(1);
    }

    @Test
    void passesErrorsOn() {
        var results = workers.inOrder(
                List.of(1),
                item -> () -> {
                    throw new NoClassDefFoundError("Missing");
                },
                item -> 1,
                item -> -1);

        assertThatThrownBy(results::next).isInstanceOf(NoClassDefFoundError.class);
    }

    private static void await(CountDownLatch gate, int item) {
        try {
            if (item > 1) {
                gate.await();
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int work(int item, int spins) {
        int sum = 0;
        for (int i = 0; i < spins; i++) {
            sum += i ^ item;
        }
        return sum == 42 ? item : item;
    }
}
