package io.cleancopy.boilerplate.learned;

import io.cleancopy.draft.Annotator;
import io.cleancopy.draft.Draft;
import io.cleancopy.model.MediaType;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Gives every block of a page the log-odds of its being body: a first look at each block, then a second one, at those that
 * the first is not sure of, that sees what the first said of the blocks around. {@link Interruptions} are surely no body.
 * Immutable, shared by threads, the same numbers on every machine.
 */
public final class BlockModel implements Annotator {
    private static final String FORMAT = "cleancopy-block-model 2";

    private final List<String> names;
    private final Lexicon lexicon;
    private final Trees first;
    private final Trees second;

    BlockModel(List<String> names, Lexicon lexicon, Trees first, Trees second) {
        this.names = List.copyOf(names);
        this.lexicon = lexicon;
        this.first = first;
        this.second = second;
    }

    /** The model that comes with cleancopy for pages of a type. */
    static BlockModel standard(MediaType type) {
        String file = "block-model-" + type.name().toLowerCase(Locale.ROOT) + ".txt";
        try (var in = Objects.requireNonNull(BlockModel.class.getResourceAsStream(file));
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return read(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the block model " + file, e);
        }
    }

    /** The type of pages that the model was trained on, and is for. */
    public MediaType type() {
        return names.equals(Features.allNames(MediaType.HTML)) ? MediaType.HTML : MediaType.TEXT;
    }

    @Override
    public void annotate(Draft draft) {
        int[] looked = Interruptions.others(draft);
        boolean whole = looked.length == draft.page().blocks().size();
        if (looked.length > 0) {
            look(draft, whole ? draft : PartOfPage.of(draft, looked), looked);
        }
    }

    /**
     * Scores some blocks of a draft.
     *
     * @param seen a draft of those blocks alone
     * @param indexes where they are in the first draft
     */
    private void look(Draft draft, Draft seen, int[] indexes) {
        var features = new Features(seen, lexicon);
        var rows = features.rows();
        double[] atFirst = first.scores(rows);
        Doubt.settle(seen.page(), atFirst);
        var context = features.context(atFirst);
        boolean[] open = new boolean[rows.length];
        var openRows = new ArrayList<Row>();
        for (int i = 0; i < rows.length; i++) {
            open[i] = atFirst[i] > Trees.SURE;
            if (open[i]) {
                context.write(i, rows[i]);
                openRows.add(rows[i]);
            }
        }
        double[] again = second.scores(openRows.toArray(new Row[0]));
        for (var block : draft.page().blocks()) {
            draft.score(block, Trees.SURE);
        }
        var reasons = ScoreReasons.of(draft);
        reasons.are(names, draft.page().blocks().size(), first, second);
        int next = 0;
        for (int i = 0; i < rows.length; i++) {
            var block = draft.page().blocks().get(indexes[i]);
            draft.score(block, open[i] ? again[next++] : atFirst[i]);
            reasons.saw(block, rows[i], open[i]);
        }
    }

    /** The model as text for {@link #read}. */
    public String write() {
        var text = new StringBuilder(FORMAT).append('\n');
        text.append(String.join(" ", names)).append('\n');
        text.append(lexicon.write()).append('\n');
        TreeText.write(first, text);
        TreeText.write(second, text);
        return text.toString();
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException when it is not a model, or one made for other features
     */
    public static BlockModel read(BufferedReader reader) throws IOException {
        if (!FORMAT.equals(reader.readLine())) {
            throw new IOException("Not a block model: the first line must be \"" + FORMAT + "\".");
        }
        String features = reader.readLine();
        var names = Features.allNames(MediaType.TEXT);
        if (!String.join(" ", names).equals(features)) {
            names = Features.allNames(MediaType.HTML);
        }
        if (!String.join(" ", names).equals(features)) {
            throw new IOException("The block model was made for other features. Train it again with this version.");
        }
        String words = reader.readLine();
        if (words == null) {
            throw new IOException("The block model is cut off behind its features.");
        }
        return new BlockModel(names, Lexicon.read(words), TreeText.read(reader), TreeText.read(reader));
    }
}
