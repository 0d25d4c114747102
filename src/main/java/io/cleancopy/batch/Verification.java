package io.cleancopy.batch;

import io.cleancopy.model.InputException;
import io.cleancopy.model.OutputException;
import io.cleancopy.model.SettingsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Checks published runs: that every file is what the manifest says, that the numbers add up, and that rows, ledgers and runs
 * fit together. Changes nothing, and does not mind a run that is active. Of rows it remembers ids and versions, no more.
 */
public final class Verification {
    private final OutputFolder output;
    private final Checksums checksums;
    private final Consumer<Fault> faults;
    private long told;

    /** Whether the bytes of files are read to be compared with their checksums. */
    public enum Checksums {
        COMPARE,
        SKIP
    }

    /**
     * What was looked at.
     *
     * @param faults how many were told
     */
    public record Result(long runs, long articles, long faults) {}

    public Verification(Path output, Checksums checksums, Consumer<Fault> faults) {
        this.output = new OutputFolder(output);
        this.checksums = checksums;
        this.faults = fault -> {
            told++;
            faults.accept(fault);
        };
    }

    /**
     * Checks the runs, the oldest first.
     *
     * @param runIds empty: all, and that they follow each other; else only these, each by itself
     */
    public Result check(List<String> runIds) {
        if (!Files.isDirectory(output.root())) {
            throw new InputException("Cannot read runs from \"" + output.root() + "\": no such folder.");
        }
        var manifests = manifests(runIds);
        var chain = new ChainCheck(output, faults);
        var versions = new Versions(runIds.isEmpty() ? faults : fault -> {});
        long articles = 0;
        for (var manifest : manifests) {
            if (runIds.isEmpty()) {
                chain.follow(manifest);
            }
            articles += check(manifest, versions) ? manifest.counts().written() : 0;
        }
        if (runIds.isEmpty()) {
            chain.latest(manifests);
        }
        return new Result(manifests.size(), articles, told);
    }

    private List<Manifest> manifests(List<String> runIds) {
        var manifests = new TreeMap<String, Manifest>();
        for (var folder : output.publishedRuns()) {
            String id = folder.getFileName().toString().substring(OutputFolder.RUN.length());
            if (runIds.isEmpty() || runIds.contains(id)) {
                read(folder, id, manifests);
            }
        }
        for (String id : runIds) {
            if (!output.isPublished(id)) {
                throw new SettingsException("Cannot verify run \"" + id + "\": there is none in \"" + output.root()
                        + "\". \"cleancopy runs list\" shows which there are.");
            }
        }
        return manifests.values().stream()
                .sorted(Comparator.comparingLong(Manifest::sequence).thenComparing(Manifest::runId))
                .toList();
    }

    private void read(Path folder, String id, TreeMap<String, Manifest> manifests) {
        String where = OutputFolder.RUN + id + "/" + Manifest.NAME;
        try {
            var manifest = Manifest.read(folder);
            if (manifest.runId().equals(id)) {
                manifests.put(id, manifest);
            } else {
                faults.accept(new Fault(where, "run " + id, "run " + manifest.runId(), Fault.RESTORE));
            }
        } catch (OutputException e) {
            faults.accept(new Fault(where, "a manifest", "none that can be read", Fault.RESTORE));
        }
    }

    /** Rows are looked at only where all files are as they must be: else one fault would be told many times. */
    private boolean check(Manifest manifest, Versions versions) {
        long before = told;
        try {
            new FilesCheck(output, manifest, checksums, faults).check();
            if (told == before) {
                var articles = new ArticleKeys();
                new LedgerCheck(output, manifest, faults).read(articles);
                if (told == before) {
                    new RowsCheck(output, manifest, articles, faults).check();
                    versions.add(manifest.runId(), articles);
                }
            }
        } catch (IOException e) {
            faults.accept(new Fault(
                    OutputFolder.RUN + manifest.runId(), "files that can be read", Failure.sentence(e), Fault.RESTORE));
        }
        if (told > before) {
            versions.stop();
        }
        return told == before;
    }
}
