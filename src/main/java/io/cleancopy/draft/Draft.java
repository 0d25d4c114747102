package io.cleancopy.draft;

import io.cleancopy.model.Article;
import io.cleancopy.model.Block;
import io.cleancopy.model.Field;
import io.cleancopy.model.Lift;
import io.cleancopy.model.MetadataBuilder;
import io.cleancopy.model.Page;
import io.cleancopy.model.QualityFlag;
import io.cleancopy.model.Removal;
import io.cleancopy.text.Shapes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A page being decided. The first to settle a block wins: later calls for the same block change nothing and say so.
 * Blocks that nobody settles are body. The only place where {@link Removal} and {@link Lift} are made, so that nothing
 * can leave without a record. Not for sharing between threads.
 */
public final class Draft {
    /** Log-odds above which a block is taken for body. At -1 (odds 1 to 2.7) recall passes 0.94 on the gold pages. */
    public static final double BODY = -1.0;

    private final Page page;
    private final String language;
    private final MetadataBuilder metadata = new MetadataBuilder();
    private final @Nullable Removal[] removals;
    private final @Nullable Lift[] lifts;
    private final boolean[] kept;
    private final double[] scores;
    private int insideFrom;
    private int insideTo;
    private final List<Removal> trims = new ArrayList<>();
    private final Map<Class<?>, Object> notes = new HashMap<>();
    private final Set<QualityFlag> flags = EnumSet.noneOf(QualityFlag.class);

    public Draft(Page page, String language) {
        this.page = page;
        this.language = language;
        int size = page.blocks().size();
        removals = new Removal[size];
        lifts = new Lift[size];
        kept = new boolean[size];
        insideTo = size;
        scores = new double[size];
    }

    public Page page() {
        return page;
    }

    /** BCP 47 tag of the page, {@code und} when unknown. */
    public String language() {
        return language;
    }

    public MetadataBuilder metadata() {
        return metadata;
    }

    /** What was seen of the page once and is used again: made at the first call, the same for every later one. */
    public <T> T note(Class<T> type, Supplier<T> make) {
        var note = notes.get(type);
        if (note == null) {
            note = make.get();
            notes.put(type, note);
        }
        return type.cast(note);
    }

    public Zone zone(Block block) {
        return Zone.of(block.index(), insideFrom, insideTo);
    }

    /** The blocks inside the article: all until somebody has looked where it stands. */
    public List<Block> inside() {
        return page.blocks().subList(insideFrom, insideTo);
    }

    /** Says where the article stands: what is before {@code from} comes before it, what is from {@code to} on after it. */
    public void inside(int from, int to) {
        insideFrom = from;
        insideTo = to;
    }

    /** Log-odds that the block is body, from what is seen of it and around it; 0 until somebody has looked. */
    public double score(Block block) {
        return scores[block.index()];
    }

    /** Whether the evidence speaks for the block's being body. */
    public boolean leansToBody(Block block) {
        return scores[block.index()] > BODY;
    }

    public void score(Block block, double logOdds) {
        scores[block.index()] = logOdds;
    }

    /** Gives reason to look twice at the article. */
    public void flag(QualityFlag flag) {
        flags.add(flag);
    }

    /** Whether nobody has settled the block yet. */
    public boolean isOpen(Block block) {
        int i = block.index();
        return removals[i] == null && lifts[i] == null && !kept[i];
    }

    /** Whether the block is in the body as things stand. */
    public boolean isBody(Block block) {
        return removals[block.index()] == null && lifts[block.index()] == null;
    }

    /** What removed the block, if anything did. */
    public @Nullable Removal removal(Block block) {
        return removals[block.index()];
    }

    /** What the block was lifted into, if it was. */
    public @Nullable Lift lifted(Block block) {
        return lifts[block.index()];
    }

    /** Leaves the block out. Returns false when it was settled before. */
    public boolean remove(Block block, String rule, Finding why) {
        if (!isOpen(block)) {
            return false;
        }
        removals[block.index()] = new Removal(block, 0, block.text().length(), why.reason(), rule, why.evidence());
        return true;
    }

    /** Makes the block a field. Returns false when it was settled before. */
    public boolean lift(Block block, Field field, String rule, String evidence) {
        if (!isOpen(block)) {
            return false;
        }
        lifts[block.index()] = new Lift(block, field, rule, evidence);
        return true;
    }

    /** Settles the block as body: no later rule can take it. Returns false when it was settled before. */
    public boolean keep(Block block) {
        if (!isOpen(block)) {
            return false;
        }
        kept[block.index()] = true;
        return true;
    }

    /**
     * Leaves out a part of a block that is body. A part that overlaps an earlier one, or would leave nothing, is refused
     * with false.
     */
    public boolean trim(Block block, int from, int to, String rule, Finding why) {
        Objects.checkFromToIndex(from, to, block.text().length());
        if (!isBody(block) || from == to) {
            return false;
        }
        for (var trim : trims) {
            if (trim.block().index() == block.index() && trim.from() < to && from < trim.to()) {
                return false;
            }
        }
        var removal = new Removal(block, from, to, why.reason(), rule, why.evidence());
        trims.add(removal);
        if (textOf(block).isEmpty()) {
            trims.remove(removal);
            return false;
        }
        return true;
    }

    /** The block's text without the parts that were left out. */
    public String textOf(Block block) {
        var cuts = cuts(block);
        if (cuts.isEmpty()) {
            return block.text();
        }
        var text = new StringBuilder();
        int at = 0;
        for (var cut : cuts) {
            text.append(block.text(), at, cut.from());
            at = cut.to();
        }
        return text.append(block.text(), at, block.text().length()).toString().strip();
    }

    private List<Removal> cuts(Block block) {
        if (trims.isEmpty()) {
            return trims;
        }
        var cuts = new ArrayList<Removal>();
        for (var trim : trims) {
            if (trim.block().index() == block.index()) {
                cuts.add(trim);
            }
        }
        cuts.sort(Comparator.comparingInt(Removal::from));
        return cuts;
    }

    /**
     * The article as decided.
     *
     * @throws IllegalStateException if a block were lost or counted twice: body + lifted + removed = all blocks
     */
    public Article finish() {
        var body = new ArrayList<Block>();
        var lifted = new ArrayList<Lift>();
        var removed = new ArrayList<Removal>();
        for (var block : page.blocks()) {
            int i = block.index();
            if (lifts[i] != null) {
                lifted.add(lifts[i]);
            } else if (removals[i] != null) {
                removed.add(removals[i]);
            } else {
                body.add(withoutCuts(block));
            }
        }
        if (body.size() + lifted.size() + removed.size() != page.blocks().size()) {
            throw new IllegalStateException(
                    "Cannot account for all blocks of " + page.origin().location());
        }
        for (var trim : trims) {
            if (isBody(trim.block())) {
                removed.add(trim);
            }
        }
        removed.sort(Comparator.comparingInt((Removal r) -> r.block().index()).thenComparingInt(Removal::from));
        return new Article(page, language, body, metadata.build(), lifted, removed, flagIds());
    }

    private List<String> flagIds() {
        return flags.stream().map(QualityFlag::id).sorted().toList();
    }

    private Block withoutCuts(Block block) {
        String text = textOf(block);
        return text.equals(block.text())
                ? block
                : new Block(block.index(), block.role(), text, Shapes.of(text, 0), block.place());
    }
}
