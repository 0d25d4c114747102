package io.cleancopy.cli;

import io.cleancopy.batch.LearnedLines;
import io.cleancopy.boilerplate.corpus.Decision;
import io.cleancopy.boilerplate.corpus.Decision.Verdict;
import io.cleancopy.boilerplate.corpus.LearnedLine;
import io.cleancopy.boilerplate.corpus.LearnedPublisher;
import io.cleancopy.json.Json;
import io.cleancopy.model.InputException;
import io.cleancopy.model.SettingsException;
import io.cleancopy.text.Printable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code cleancopy profile}: what the runs learned of their publishers, and what a user decides about it. */
@Command(
        name = "profile",
        description =
                "Shows the lines that publishers repeat, as the runs learned them, and takes decisions about them."
                        + " Approved lines are left out wherever they stand, rejected ones never; both from the next run on.")
final class ProfileCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            defaultValue = "output",
            scope = ScopeType.INHERIT,
            description = "Folder of the runs. Default: ${DEFAULT-VALUE}.")
    private Path output;

    @Override
    public Integer call() {
        return list();
    }

    @Command(name = "list", description = "Lists the publishers, and how many lines are known of each.")
    int list() {
        var learned = LearnedLines.read(output);
        var table = new TextTable("publisher", "lines", "approved", "rejected");
        for (var publisher : learned.memory().publishers()) {
            table.add(
                    publisher.name(),
                    publisher.lines().size(),
                    count(learned, publisher, Verdict.APPROVED),
                    count(learned, publisher, Verdict.REJECTED));
        }
        print(table.toString());
        return ExitCodes.DONE;
    }

    @Command(name = "show", description = "Shows the lines of a publisher: id, articles that have it, decision, text.")
    int show(@Parameters(paramLabel = "PUBLISHER") String name) {
        var learned = LearnedLines.read(output);
        var publisher = publisher(learned, name);
        var table = new TextTable("line", "articles", "of", "decision", "text");
        for (var line : publisher.lines()) {
            table.add(line.id(), line.articles(), line.of(), verdict(learned, publisher, line), line.text());
        }
        for (var decision : learned.decisions().all()) {
            if (decision.publisher().equals(name) && find(publisher, decision.fold()) == null) {
                table.add(decision.toMap().get("line"), 0, 0, decision.verdict().id(), decision.text());
            }
        }
        print(table.toString());
        return ExitCodes.DONE;
    }

    @Command(name = "approve", description = "Has lines of a publisher left out wherever they stand.")
    int approve(
            @Parameters(paramLabel = "PUBLISHER") String name,
            @Parameters(paramLabel = "LINE", arity = "1..*", description = "Ids of lines, or their whole texts.")
                    List<String> lines) {
        return decide(name, lines, Verdict.APPROVED);
    }

    @Command(name = "reject", description = "Has lines of a publisher kept where they are body.")
    int reject(
            @Parameters(paramLabel = "PUBLISHER") String name,
            @Parameters(paramLabel = "LINE", arity = "1..*", description = "Ids of lines, or their whole texts.")
                    List<String> lines) {
        return decide(name, lines, Verdict.REJECTED);
    }

    @Command(
            name = "export",
            description = "Prints all lines and decisions, a JSON object each, as 'import' reads the decisions.")
    int export() {
        var learned = LearnedLines.read(output);
        for (var decision : learned.decisions().all()) {
            print(Printable.json(Json.write(decision.toMap())) + "\n");
        }
        for (var publisher : learned.memory().publishers()) {
            for (var line : publisher.lines()) {
                if (learned.decisions().about(publisher.name(), line.fold()) == null) {
                    print(Printable.json(Json.write(candidate(publisher, line))) + "\n");
                }
            }
        }
        return ExitCodes.DONE;
    }

    @Command(
            name = "import",
            description = "Takes decisions from files of JSON Lines with \"publisher\", \"text\" or \"line\", and"
                    + " \"decision\": approved, rejected. Lines with another decision are passed over.")
    int importDecisions(@Parameters(paramLabel = "FILE", arity = "1..*") List<Path> files) {
        var decided = new ArrayList<Decision>();
        files.forEach(file -> decided.addAll(decisions(file)));
        LearnedLines.read(output).decide(decided);
        print(decided.size() + " decisions taken.\n");
        return ExitCodes.DONE;
    }

    private int decide(String name, List<String> lines, Verdict verdict) {
        var learned = LearnedLines.read(output);
        var publisher = publisher(learned, name);
        var decided = new ArrayList<Decision>();
        for (String text : lines) {
            var line = find(publisher, text);
            decided.add(
                    line == null
                            ? Decision.of(name, text, verdict)
                            : new Decision(name, line.text(), line.fold(), verdict));
        }
        learned.decide(decided);
        for (var decision : decided) {
            print(verdict.id() + "  " + Printable.line(decision.text()) + "\n");
        }
        return ExitCodes.DONE;
    }

    private static List<Decision> decisions(Path file) {
        var decisions = new ArrayList<Decision>();
        int number = 0;
        try {
            for (String line : Files.readAllLines(file)) {
                number++;
                var map = line.isBlank() ? Map.<String, @Nullable Object>of() : Json.readObject(line);
                if (map.containsKey("decision") && !"candidate".equals(map.get("decision"))) {
                    decisions.add(Decision.of(map));
                }
            }
        } catch (IOException | RuntimeException e) {
            throw new InputException("Cannot read " + file + " line " + number + ": " + e.getMessage() + ".", e);
        }
        return decisions;
    }

    private static Map<String, @Nullable Object> candidate(LearnedPublisher publisher, LearnedLine line) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("decision", "candidate");
        map.put("publisher", publisher.name());
        map.put("line", line.id());
        map.put("text", line.text());
        map.put("articles", line.articles());
        map.put("of", line.of());
        return map;
    }

    private LearnedPublisher publisher(LearnedLines learned, String name) {
        var publishers = learned.memory().publishers();
        for (var publisher : publishers) {
            if (publisher.name().equals(name)) {
                return publisher;
            }
        }
        String known = String.join(
                ", ", publishers.stream().map(LearnedPublisher::name).toList());
        throw new SettingsException("Cannot find publisher \"" + name + "\" in what the runs in \"" + output
                + "\" learned. Known: " + (known.isEmpty() ? "none yet" : known) + ".");
    }

    private static @Nullable LearnedLine find(LearnedPublisher publisher, String idOrText) {
        for (var line : publisher.lines()) {
            if (line.id().equals(idOrText) || line.text().equals(idOrText)) {
                return line;
            }
        }
        return null;
    }

    private static @Nullable LearnedLine find(LearnedPublisher publisher, long fold) {
        return publisher.lines().stream()
                .filter(line -> line.fold() == fold)
                .findFirst()
                .orElse(null);
    }

    private static String verdict(LearnedLines learned, LearnedPublisher publisher, LearnedLine line) {
        var verdict = learned.decisions().about(publisher.name(), line.fold());
        return verdict == null ? "candidate" : verdict.id();
    }

    private static long count(LearnedLines learned, LearnedPublisher publisher, Verdict verdict) {
        return learned.decisions().all().stream()
                .filter(decision -> decision.publisher().equals(publisher.name()) && decision.verdict() == verdict)
                .count();
    }

    private void print(String text) {
        spec.commandLine().getOut().print(text);
    }
}
