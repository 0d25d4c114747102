package io.cleancopy.report;

import io.cleancopy.model.Article;
import io.cleancopy.model.Block;
import io.cleancopy.model.Removal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes samples of pages. */
final class Sampler {
    private final Article article;
    private final Map<Integer, Piece> whole = new HashMap<>();
    private final Map<Integer, List<Removal>> cuts = new HashMap<>();

    private Sampler(Article article) {
        this.article = article;
        for (var lift : article.lifts()) {
            var text = lift.block().text();
            whole.put(
                    lift.block().index(),
                    new Piece(text, Fate.LIFTED, lift.field().id(), lift.rule(), lift.evidence()));
        }
        for (var removal : article.removals()) {
            int index = removal.block().index();
            if (removal.whole()) {
                whole.put(index, removed(removal));
            } else {
                cuts.computeIfAbsent(index, i -> new ArrayList<>()).add(removal);
            }
        }
    }

    /** The page as a sample; verdict and detail are empty for a written one. */
    static Sample of(Article article, String verdict, String detail) {
        var sampler = new Sampler(article);
        var all = article.page().blocks();
        int skipped = Math.max(0, all.size() - Sample.HEAD - Sample.TAIL);
        var blocks = new ArrayList<SampleBlock>();
        for (int i = 0; i < all.size(); i++) {
            if (i < Sample.HEAD || i >= Sample.HEAD + skipped) {
                blocks.add(sampler.block(all.get(i)));
            }
        }
        return new Sample(
                location(article),
                publisher(article),
                Clip.to(Clip.NAME, article.language()),
                verdict,
                Clip.to(Clip.DETAIL, detail),
                rules(article),
                Volume.of(article),
                fields(article),
                skipped,
                blocks);
    }

    static String location(Article article) {
        return Clip.to(Clip.LOCATION, article.page().origin().location());
    }

    static String publisher(Article article) {
        var publisher = Tally.publisher(article);
        return publisher == null ? "" : Clip.to(Clip.NAME, publisher);
    }

    /** How many different rules were at work on the page. */
    static long rules(Article article) {
        var rules = new HashSet<String>();
        for (var removal : article.removals()) {
            rules.add(removal.rule());
        }
        for (var lift : article.lifts()) {
            rules.add(lift.rule());
        }
        return rules.size();
    }

    private SampleBlock block(Block block) {
        var piece = whole.get(block.index());
        if (piece != null) {
            return new SampleBlock(block.role().name(), List.of(piece));
        }
        return new SampleBlock(block.role().name(), cut(block, cuts.getOrDefault(block.index(), List.of())));
    }

    private static List<Piece> cut(Block block, List<Removal> removals) {
        var pieces = new ArrayList<Piece>();
        int at = 0;
        for (var removal :
                removals.stream().sorted(Comparator.comparingInt(Removal::from)).toList()) {
            if (removal.from() > at) {
                pieces.add(Piece.body(block.text().substring(at, removal.from())));
            }
            pieces.add(removed(removal));
            at = removal.to();
        }
        if (at < block.text().length()) {
            pieces.add(Piece.body(block.text().substring(at)));
        }
        return pieces;
    }

    private static Piece removed(Removal removal) {
        return new Piece(removal.text(), Fate.REMOVED, removal.reason().id(), removal.rule(), removal.evidence());
    }

    private static Map<String, String> fields(Article article) {
        var metadata = article.metadata();
        var fields = new LinkedHashMap<String, String>();
        put(fields, "publisher", Tally.publisher(article));
        put(fields, "section", metadata.section());
        put(fields, "headline", metadata.headline());
        put(fields, "standfirst", metadata.standfirst());
        put(fields, "authors", String.join(", ", metadata.authors()));
        put(fields, "dateline", metadata.dateline());
        put(fields, "wire_source", metadata.wireSource());
        put(fields, "published", published(article));
        return fields;
    }

    private static @Nullable String published(Article article) {
        var metadata = article.metadata();
        if (metadata.publishedAt() != null) {
            return metadata.publishedAt().toString();
        }
        return metadata.publishedDate() == null
                ? null
                : metadata.publishedDate().toString();
    }

    private static void put(Map<String, String> fields, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            fields.put(name, Clip.to(Clip.TEXT, value));
        }
    }
}
