package io.cleancopy.clean;

import io.cleancopy.clean.Example.Verdict;
import io.cleancopy.draft.Zone;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Lines of one page that show what a rule takes and what it must keep. They stand in {@code examples/<rule>.txt}, each
 * behind its zone and a sign: {@code -} takes, {@code +} keeps, {@code .} only stands there.
 */
public record Examples(List<Example> lines) {
    public Examples {
        lines = List.copyOf(lines);
    }

    /** The examples of the rule with this id; none when there is no file for it. */
    public static Examples of(String rule) {
        try (var in = Examples.class.getResourceAsStream("examples/" + rule + ".txt")) {
            return in == null ? new Examples(List.of()) : read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the examples of \"" + rule + "\"", e);
        }
    }

    /** The texts that the rule takes, or those that it keeps. */
    public List<String> texts(Verdict verdict) {
        return lines.stream()
                .filter(line -> line.verdict() == verdict)
                .map(Example::text)
                .toList();
    }

    private static Examples read(String file) {
        var lines = new ArrayList<Example>();
        for (String line : file.split("\n")) {
            String[] parts = line.split(" ", 3);
            lines.add(new Example(Zone.valueOf(parts[0].toUpperCase(Locale.ROOT)), verdict(parts[1]), parts[2]));
        }
        return new Examples(lines);
    }

    private static Verdict verdict(String sign) {
        return switch (sign) {
            case "-" -> Verdict.TAKES;
            case "+" -> Verdict.KEEPS;
            case "." -> Verdict.CONTEXT;
            default -> throw new IllegalArgumentException("Unknown sign \"" + sign + "\". Known: - + .");
        };
    }
}
