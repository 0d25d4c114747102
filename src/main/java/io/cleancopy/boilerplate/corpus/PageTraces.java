package io.cleancopy.boilerplate.corpus;

import io.cleancopy.model.Article;
import io.cleancopy.model.Block;
import io.cleancopy.model.Shape;
import io.cleancopy.text.Folding;
import io.cleancopy.text.WordRuns;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Takes traces of pages that were cleaned by themselves. */
final class PageTraces {
    /** Words from which a line of the body is taken for a paragraph. */
    static final int PROSE = 8;

    /** Lines that are remembered of a page's beginning, and as many of its end: menus and footers stand there. */
    static final int LINES = 300;

    /** Words from which a headline is none of the sub-headings that many articles have. */
    static final int HEADLINE = 5;

    /** Words of a run: with four, two articles on one subject share about one run in fifty. */
    private static final int RUN = 4;

    /** Runs that are remembered of a page. */
    private static final int RUNS = 96;

    private PageTraces() {}

    static PageTrace of(Article article, long night) {
        var blocks = lines(article.page().blocks());
        var body = new BitSet();
        article.body().forEach(block -> body.set(block.index()));
        var folds = new long[blocks.size()];
        var words = new short[blocks.size()];
        var runs = new RunSample(RUNS);
        long id = Folding.EMPTY;
        for (int i = 0; i < folds.length; i++) {
            var block = blocks.get(i);
            folds[i] = block.shape().fold();
            id = 31 * id + folds[i];
            int count = Math.min(block.shape().words(), Short.MAX_VALUE);
            words[i] = (short) (body.get(block.index()) ? -count : count);
            if (words[i] <= -PROSE) {
                runs.add(WordRuns.of(block.text(), RUN), i);
            }
        }
        var metadata = article.metadata();
        return new PageTrace(
                spread(id),
                night,
                site(metadata.url(), article.page().origin().publisher()),
                metadata.publisher(),
                headline(metadata.headline()),
                folds,
                words,
                runs.hashes(),
                runs.lines());
    }

    /** Whether the line can be learned: numbers alone number the lines of a program, the rows of a table. */
    static boolean isLine(Shape shape) {
        return shape.letters() > 0;
    }

    private static List<Block> lines(List<Block> blocks) {
        var lines = new ArrayList<Block>();
        for (var block : blocks) {
            if (isLine(block.shape())) {
                lines.add(block);
            }
        }
        if (lines.size() > 2 * LINES) {
            lines.subList(LINES, lines.size() - LINES).clear();
        }
        return lines;
    }

    static long headline(@Nullable String headline) {
        return headline != null && WordRuns.of(headline, HEADLINE).length > 0 ? Folding.hash(headline) : 0;
    }

    /** Without {@code www.}, as people say it. */
    static @Nullable String site(@Nullable String url, @Nullable String publisher) {
        if (url == null) {
            return publisher;
        }
        int slashes = url.indexOf("//");
        int from = slashes < 0 ? 0 : slashes + 2;
        int to = from;
        while (to < url.length() && "/?#:".indexOf(url.charAt(to)) < 0) {
            to++;
        }
        String host = url.substring(from, to).toLowerCase(Locale.ROOT);
        if (host.isEmpty()) {
            return publisher;
        }
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    /** Ids are compared to choose among pages: all their bits depend on all lines. */
    private static long spread(long hash) {
        long mixed = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        return mixed ^ (mixed >>> 33);
    }
}
