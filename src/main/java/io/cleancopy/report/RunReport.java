package io.cleancopy.report;

import static io.cleancopy.report.html.Tag.tag;

import io.cleancopy.json.Json;
import io.cleancopy.report.html.Document;
import io.cleancopy.report.html.Tag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The report of a run, for people and for programs, with the same numbers in both. The same facts and tally give the same
 * text.
 */
public final class RunReport {
    private static final int SAMPLES = 12;

    private final RunFacts facts;
    private final Tally tally;
    private final List<Drift> drifts;

    /** @param drifts publishers whose pages are not what they were in earlier runs */
    public RunReport(RunFacts facts, Tally tally, List<Drift> drifts) {
        this.facts = facts;
        this.tally = tally;
        this.drifts = List.copyOf(drifts);
    }

    /** One page that needs no other file and no network, and runs no scripts. */
    public String html() {
        var distributions = new DistributionSection(tally);
        var main = tag("main").add(new SumSection(tally).section());
        if (!drifts.isEmpty()) {
            main.add(new DriftSection(drifts).section());
        }
        var body = tag("body")
                .add(
                        new Masthead(facts).header(),
                        main.add(
                                new RemovalSection(tally).section(),
                                new PublisherSection(tally).section(),
                                distributions.kept(),
                                distributions.languages(),
                                new DateSection(tally).section(),
                                new CompletenessSection(tally).section(),
                                new NormalizationSection(tally).section(),
                                new SampleSection(tally.samples(SAMPLES)).section(),
                                new RejectSection(tally).section(),
                                new FileSection(facts.files()).section()),
                        footer());
        return Document.of("cleancopy: run " + facts.runId(), css(), body);
    }

    /** The facts and numbers, without the samples. */
    public String json() {
        var map = new LinkedHashMap<String, Object>();
        map.put("run", run());
        map.putAll(tally.numbers());
        map.put("written", tally.written());
        map.put("duplicate", tally.duplicate());
        map.put("rejected", tally.rejected());
        map.put("adds_up", tally.addsUp());
        map.put(
                "removals_by_reason",
                Pairs.toList(Pairs.byFirst(tally.findings().removals())));
        map.put("removals_by_rule", Pairs.toList(Pairs.bySecond(tally.findings().removals())));
        map.put("drift", drifts.stream().map(Drift::toMap).toList());
        map.put("files", facts.files().stream().map(RunReport::file).toList());
        return Json.writePretty(map);
    }

    private Map<String, Object> run() {
        var run = new LinkedHashMap<String, Object>();
        run.put("run_id", facts.runId());
        run.put("parent_run", facts.parentRun());
        run.put("started_at", facts.startedAt());
        run.put("duration", facts.duration());
        run.put("settings", facts.settings());
        run.put("version", facts.version());
        run.put("formats", facts.formats());
        run.put("inputs", facts.inputs());
        run.put("differences", facts.differences());
        return run;
    }

    private static Map<String, Object> file(LandedFile file) {
        var map = new LinkedHashMap<String, Object>();
        map.put("path", file.path());
        map.put("rows", file.rows());
        map.put("bytes", file.bytes());
        map.put("sha256", file.sha256());
        return map;
    }

    private Tag footer() {
        return tag("footer")
                .add(tag("p").text(
                                "Numbers are of this run. Removals, characters, distributions and completeness are of"
                                        + " written pages; characters are UTF-16 units after normalising. report.json holds the"
                                        + " same numbers for programs."));
    }

    static String css() {
        try (var sheet = RunReport.class.getResourceAsStream("report.css")) {
            if (sheet == null) {
                throw new IllegalStateException("Cannot find report.css beside RunReport on the class path.");
            }
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read report.css from the class path.", e);
        }
    }
}
