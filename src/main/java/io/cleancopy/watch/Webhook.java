package io.cleancopy.watch;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Posts the ending as JSON to an address, once; redirects are not followed. */
final class Webhook implements Listener {
    /** A service that takes longer to answer is taken for down; a stopping run has to end within half a minute. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final URI address;
    private final Duration patience;

    Webhook(URI address) {
        this(address, PATIENCE);
    }

    Webhook(URI address, Duration patience) {
        this.address = address;
        this.patience = patience;
    }

    @Override
    public void tell(Ending ending) throws IOException {
        var request = HttpRequest.newBuilder(address)
                .timeout(patience)
                .header("content-type", "application/json")
                .POST(BodyPublishers.ofString(ending.json()))
                .build();
        var client = HttpClient.newBuilder().connectTimeout(patience).build();
        var answer = client.sendAsync(request, BodyHandlers.discarding());
        try {
            check(answer.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            throw new IOException("no answer within " + patience.toSeconds() + " seconds", e);
        } catch (ExecutionException e) {
            boolean refused = e.getCause() instanceof ConnectException;
            throw new IOException(refused ? "nobody answers there" : String.valueOf(e.getCause()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            answer.cancel(true);
        }
    }

    private static void check(HttpResponse<?> answer) throws IOException {
        if (answer.statusCode() / 100 != 2) {
            throw new IOException("it answered with status " + answer.statusCode());
        }
    }

    /** Whoever knows path or query of such an address can often use it. */
    @Override
    public String name() {
        return "the webhook at " + address.getHost();
    }
}
