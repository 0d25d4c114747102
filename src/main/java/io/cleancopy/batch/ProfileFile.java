package io.cleancopy.batch;

import io.cleancopy.boilerplate.corpus.CorpusMemory;
import io.cleancopy.boilerplate.corpus.CorpusProfile;
import io.cleancopy.boilerplate.corpus.Decisions;
import io.cleancopy.boilerplate.corpus.MemoryFile;
import io.cleancopy.json.Json;
import io.cleancopy.json.JsonLines;
import io.cleancopy.model.OutputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What a run knows of its corpus, as a file of the run. Not every run has one. */
final class ProfileFile {
    static final String NAME = "profile.jsonl";

    private final Path path;
    private @Nullable CorpusProfile profile;

    /** @param run folder of the run */
    ProfileFile(Path run) {
        path = run.resolve(NAME);
    }

    boolean isThere() {
        return Files.isRegularFile(path);
    }

    /** What the latest of the published runs that has a profile knew; nothing if none has. */
    static CorpusMemory latest(OutputFolder output, Ledger ledger) throws IOException {
        for (var run : ledger.runsFromTheLatest()) {
            var file = new ProfileFile(output.published(run.runId()));
            if (file.isThere()) {
                return file.read();
            }
        }
        return CorpusMemory.empty();
    }

    /** What a cleaner needs of it, read once; an empty one when the file is not there. */
    CorpusProfile profile() throws IOException {
        if (profile == null) {
            profile = isThere() ? read().profile(decisions()) : CorpusProfile.empty();
        }
        return profile;
    }

    CorpusMemory read() throws IOException {
        try (var lines = Files.lines(path)) {
            return MemoryFile.read(lines.map(Json::readObject)::iterator);
        } catch (RuntimeException e) {
            throw new OutputException(
                    "Cannot read what was learned from the corpus, " + path + ": " + e.getMessage()
                            + ". Restore the run, or set cleancopy.corpus.profile to off.",
                    e);
        }
    }

    /** The decisions that it was used with. */
    Decisions decisions() throws IOException {
        return DecisionsFile.read(path);
    }

    void write(CorpusMemory memory, Decisions decisions) throws IOException {
        try (var file = new AtomicFile(path)) {
            try (var out = new JsonLines(file.out())) {
                for (var decision : decisions.all()) {
                    out.write(decision.toMap());
                }
                for (var object : MemoryFile.objects(memory)) {
                    out.write(object);
                }
            }
            file.commit();
        }
    }
}
