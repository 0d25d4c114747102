package io.cleancopy.watch;

import io.cleancopy.sink.Durable;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file in the text format of Prometheus, for the textfile collector of its node exporter. A reader sees all of it or what
 * was there before.
 */
final class MetricsFile implements Listener {
    private static final String SUCCESS = "cleancopy_last_success_timestamp_seconds";

    private final Path file;

    MetricsFile(Path file) {
        this.file = file;
    }

    @Override
    public void tell(Ending ending) throws IOException {
        var text = new StringBuilder();
        String now = seconds(ending.ended().toEpochMilli());
        gauge(text, "cleancopy_last_run_timestamp_seconds", "When the last run ended, in Unix time.", now);
        String success = ending.exitCode() == 0 ? now : lastSuccess();
        if (!success.isEmpty()) {
            gauge(text, SUCCESS, "When a run last ended with exit code 0, in Unix time.", success);
        }
        String took = seconds(ending.took().toMillis());
        gauge(text, "cleancopy_last_run_duration_seconds", "How long the last run took.", took);
        String code = String.valueOf(ending.exitCode());
        gauge(text, "cleancopy_last_run_exit_code", "Exit code of the last run.", code);
        if (!ending.pages().isEmpty()) {
            head(text, "cleancopy_last_run_pages", "Pages of the last run, by what became of them.");
            ending.pages()
                    .forEach((fate, pages) -> text.append("cleancopy_last_run_pages{fate=\"")
                            .append(fate)
                            .append("\"} ")
                            .append(pages)
                            .append('\n'));
        }
        replace(text.toString());
    }

    private static void gauge(StringBuilder text, String name, String help, String value) {
        head(text, name, help);
        text.append(name).append(' ').append(value).append('\n');
    }

    private static void head(StringBuilder text, String name, String help) {
        text.append("# HELP ").append(name).append(' ').append(help).append('\n');
        text.append("# TYPE ").append(name).append(" gauge\n");
    }

    private static String seconds(long millis) {
        return BigDecimal.valueOf(millis, 3).toPlainString();
    }

    /** What the file says of it; empty when it says nothing. */
    private String lastSuccess() throws IOException {
        if (!Files.exists(file)) {
            return "";
        }
        return Files.readAllLines(file).stream()
                .filter(line -> line.startsWith(SUCCESS + " "))
                .map(line -> line.substring(SUCCESS.length() + 1))
                .findFirst()
                .orElse("");
    }

    private void replace(String text) throws IOException {
        var staged = file.resolveSibling("." + file.getFileName() + ".inprogress");
        try {
            Files.write(staged, text.getBytes(StandardCharsets.UTF_8));
            Durable.rename(staged, file);
        } finally {
            Files.deleteIfExists(staged);
        }
    }

    @Override
    public String name() {
        return "the metrics file \"" + file + "\"";
    }
}
