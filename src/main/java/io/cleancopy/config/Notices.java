package io.cleancopy.config;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who is told how a run ended.
 *
 * @param webhook address to which a JSON object is posted; none when it is not set
 * @param command program and arguments; it gets the object on its standard input. None when it is empty
 */
public record Notices(
        @Nullable String webhook, @DefaultValue List<String> command) {
    public Notices {
        command = List.copyOf(command);
    }

    /** What stands in it may be a secret, so it is not shown. */
    static void check(Notices notices, Faults faults) {
        if (notices.webhook != null && notices.address() == null) {
            faults.add(
                    "cleancopy.notify.webhook",
                    "***",
                    "It must be an address that begins with https:// or http://, without user and password.");
        }
        if (notices.command.stream().anyMatch(String::isBlank)) {
            faults.add(
                    "cleancopy.notify.command",
                    String.join(",", notices.command),
                    "Name a program, and its arguments as further items.");
        }
    }

    /** Null when there is none, or it is no address that can be posted to. */
    @Nullable
    URI address() {
        if (webhook == null) {
            return null;
        }
        try {
            var address = URI.create(webhook);
            boolean http = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
            return http && address.getHost() != null && address.getUserInfo() == null ? address : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
