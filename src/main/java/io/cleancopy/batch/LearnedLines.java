package io.cleancopy.batch;

import io.cleancopy.boilerplate.corpus.CorpusMemory;
import io.cleancopy.boilerplate.corpus.Decision;
import io.cleancopy.boilerplate.corpus.Decisions;
import io.cleancopy.model.OutputException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the runs of an output folder learned of their publishers, and what the user decided about it.
 *
 * @param memory of the latest run that has one; an empty one when none has
 */
public record LearnedLines(Path output, CorpusMemory memory, Decisions decisions) {
    /** @throws OutputException if the runs or the decisions cannot be read */
    public static LearnedLines read(Path output) {
        var folder = new OutputFolder(output);
        try {
            var memory = ProfileFile.latest(folder, Ledger.read(folder));
            return new LearnedLines(output, memory, new DecisionsFile(folder).read());
        } catch (IOException e) {
            throw new OutputException(e.getMessage(), e);
        }
    }

    /** Keeps the decisions for the runs to come, the later of two about one line. */
    public void decide(List<Decision> decided) {
        var all = new ArrayList<>(decisions.all());
        all.addAll(decided);
        try {
            new DecisionsFile(new OutputFolder(output)).write(new Decisions(all));
        } catch (IOException e) {
            throw new OutputException("Cannot write to output \"" + output + "\": " + Failure.sentence(e), e);
        }
    }
}
