package io.cleancopy.boilerplate.zone;

import io.cleancopy.draft.Draft;
import io.cleancopy.model.Block;
import io.cleancopy.model.MediaType;
import io.cleancopy.model.Role;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;

/**
 * Lists and tables are the article's as a whole: of 117 lists and tables of 1,155 gold pages that the block model took apart,
 * cross-validated by publisher, hardly one was body in part. Those of which most items are doubted are read item by item all the
 * same: to leave them out whole gains .0001 of F1 on two of four sets, and costs as much on pages of other kinds. HTML only.
 */
final class WholeLists {
    /** Rows of a table that speak for the others: of 123 doubted ones beside them 121 were body. */
    private static final int ROWS = 3;

    /** Items of a list that speak for the others, if they are more than these: all of 29 doubted ones were body. */
    private static final int ITEMS = 8;

    /** Log-odds below which nothing was body. */
    private static final double DOUBT = -4;

    /** Where a list is: what is around its items, and in which elements they stand. */
    private record Spot(long container, int kind, int path) {
        static Spot of(Block item) {
            var frame = item.place().frame();
            return new Spot(item.place().container(), frame.kind(), frame.path());
        }
    }

    private final BitSet kept = new BitSet();

    private WholeLists() {}

    static WholeLists of(Draft draft, SettledSpan span) {
        var found = new WholeLists();
        if (draft.page().type() == MediaType.HTML) {
            for (var list : lists(draft, span)) {
                found.settle(draft, list, span);
            }
        }
        return found;
    }

    /** Whether the block is a doubted item of a list that is body. */
    boolean keeps(Block block) {
        return kept.get(block.index());
    }

    private void settle(Draft draft, List<Block> list, SettledSpan span) {
        boolean table = list.get(0).role() == Role.TABLE;
        int body = (int) list.stream().filter(span::leansToBody).count();
        int doubted = list.size() - body;
        boolean whole = table ? body >= ROWS : body >= ITEMS && body > doubted;
        for (var item : list) {
            kept.set(item.index(), whole && !span.leansToBody(item) && draft.score(item) >= DOUBT);
        }
    }

    /** The open items of each list of which one leans to body. */
    private static List<List<Block>> lists(Draft draft, SettledSpan span) {
        var blocks = draft.page().blocks();
        var wanted = new HashMap<Spot, List<Block>>();
        for (var block : blocks) {
            if (isOpenItem(draft, block) && span.leansToBody(block)) {
                wanted.put(Spot.of(block), new ArrayList<>());
            }
        }
        for (var block : wanted.isEmpty() ? List.<Block>of() : blocks) {
            if (isOpenItem(draft, block)) {
                wanted.getOrDefault(Spot.of(block), new ArrayList<>()).add(block);
            }
        }
        return List.copyOf(wanted.values());
    }

    private static boolean isOpenItem(Draft draft, Block block) {
        return (block.role() == Role.LIST_ITEM || block.role() == Role.TABLE) && draft.isOpen(block);
    }
}
