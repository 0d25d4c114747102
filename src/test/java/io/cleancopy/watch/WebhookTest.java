package io.cleancopy.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.cleancopy.json.Json;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.AbstractMap.SimpleEntry;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WebhookTest {
    private static final Map.Entry<String, Object> NO_MESSAGE = new SimpleEntry<>("message", null);

    private final AtomicReference<String> received = new AtomicReference<>("");
    private HttpServer server;
    private int status = 204;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            received.set(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                    + exchange.getRequestHeaders().getFirst("content-type") + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.getResponseHeaders().set("location", "/elsewhere");
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void postsTheEnding() throws IOException {
        hook("/bell?token=ebb").tell(Endings.published());

        String head = "POST /bell?token=ebb application/json ";
        assertThat(received.get()).startsWith(head);
        assertThat(Json.readObject(received.get().substring(head.length())))
                .containsExactly(
                        Map.entry("outcome", "published"),
                        Map.entry("run_id", "one"),
                        Map.entry("exit_code", 0L),
                        Map.entry("started", "2026-11-23T13:15:00Z"),
                        Map.entry("ended", "2026-11-23T13:15:02.500Z"),
                        Map.entry("seconds", 2.5),
                        Map.entry(
                                "pages",
                                Json.readObject("{\"planned\":13,\"written\":10,\"unchanged\":0,\"duplicate\":1,"
                                        + "\"rejected\":2,\"waiting\":5}")),
                        Map.entry("folder", "clean/run=one"),
                        NO_MESSAGE);
    }

    @Test
    void failsUnlessItIsAccepted() {
        for (int answer : new int[] {302, 404, 500}) {
            status = answer;

            assertThatThrownBy(() -> hook("/bell").tell(Endings.published()))
                    .isInstanceOf(IOException.class)
                    .hasMessage("it answered with status " + answer);
            assertThat(received.get()).startsWith("POST /bell ");
        }
    }

    @Test
    void doesNotWaitForeverForAnAnswer() throws IOException {
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var address = URI.create("http://127.0.0.1:" + silent.getLocalPort() + "/");

            assertThatThrownBy(() -> new Webhook(address, Duration.ofSeconds(1)).tell(Endings.published()))
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void isNamedByItsHostAlone() {
        assertThat(hook("/services/low-tide?token=ebb").name()).isEqualTo("the webhook at 127.0.0.1");
    }

    private Webhook hook(String path) {
        return new Webhook(URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path));
    }
}
