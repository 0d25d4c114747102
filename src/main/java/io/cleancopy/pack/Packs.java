package io.cleancopy.pack;

import io.cleancopy.draft.Draft;
import io.cleancopy.draft.Zone;
import io.cleancopy.model.Block;
import io.cleancopy.model.Page;
import io.cleancopy.text.Folding;
import io.cleancopy.text.HostName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** All packs in use; where several know the same line, the first says why. Immutable, shared by threads. */
public final class Packs {
    /** Where nothing stands before the article, its masthead is among these first lines. */
    private static final int HEAD = 25;

    private static final List<String> ADDRESSES = List.of("canonical", "og:url", "json-ld:url");

    private final List<Pack> packs;
    private final Map<String, List<Integer>> byHost = new HashMap<>();
    private final Map<Long, List<Integer>> byHead = new HashMap<>();

    public Packs(List<Pack> packs) {
        this.packs = List.copyOf(packs);
        for (int i = 0; i < packs.size(); i++) {
            var data = packs.get(i).data();
            for (String host : data.hosts()) {
                byHost.computeIfAbsent(host, any -> new ArrayList<>()).add(i);
            }
            for (String head : data.recognisedBy()) {
                byHead.computeIfAbsent(Folding.hash(head), any -> new ArrayList<>())
                        .add(i);
            }
        }
    }

    /**
     * The packs of the page's publisher: by the host that the page names, or below which it is; and by lines at its head,
     * unless it names a host and the pack knows hosts.
     */
    List<Pack> of(Draft draft) {
        if (packs.isEmpty()) {
            return List.of();
        }
        String host = host(draft.page());
        var found = new TreeSet<Integer>();
        for (String at = host; at != null; at = above(at)) {
            found.addAll(byHost.getOrDefault(at, List.of()));
        }
        for (var block : draft.page().blocks()) {
            if (!isHead(draft, block)) {
                break;
            }
            for (int pack : byHead.getOrDefault(block.shape().fold(), List.of())) {
                if (host == null || packs.get(pack).data().hosts().isEmpty()) {
                    found.add(pack);
                }
            }
        }
        return found.stream().map(packs::get).toList();
    }

    /** Whether a masthead may stand there: before the article, or in its first lines. Behind one that is none there is none. */
    private static boolean isHead(Draft draft, Block block) {
        var zone = draft.zone(block);
        return zone == Zone.BEFORE || zone == Zone.INSIDE && block.index() < HEAD;
    }

    private static @Nullable String host(Page page) {
        for (String key : ADDRESSES) {
            String host = HostName.of(page.declared().getOrDefault(key, ""));
            if (host != null) {
                return host;
            }
        }
        String publisher = page.origin().publisher();
        return publisher == null ? null : HostName.plain(publisher);
    }

    private static @Nullable String above(String host) {
        int dot = host.indexOf('.');
        return dot < 0 ? null : host.substring(dot + 1);
    }
}
