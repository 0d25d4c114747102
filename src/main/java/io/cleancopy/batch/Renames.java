package io.cleancopy.batch;

import io.cleancopy.source.PageFile;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds pages that lie elsewhere than the last time, by what they are recognised by. Their articles are not cleaned again.
 * Only pages that alone bring an article that was written: of others it depends on their names what becomes of them.
 */
final class Renames {
    private final Map<String, Deque<LedgerLine>> loose = new HashMap<>();
    private final Set<Long> sizes = new HashSet<>();
    private final Set<FoundPages.Found> renamed = new LinkedHashSet<>();
    private final List<SourceChange> changes = new ArrayList<>();

    private Renames() {}

    /** Takes the renamed pages out of the changed ones. In the order of the listing. */
    static List<SourceChange> take(FoundPages pages, Ledger ledger, String fingerprint) {
        var renames = new Renames();
        if (!pages.changed().isEmpty()) {
            renames.findLoose(pages, ledger, fingerprint);
            pages.changed().forEach(renames::match);
            pages.renamed(renames.renamed);
        }
        return renames.changes;
    }

    /** What is known of pages that are not where they were, or are others there now. */
    private void findLoose(FoundPages pages, Ledger ledger, String fingerprint) {
        var changed = new HashSet<String>();
        pages.changed().forEach(found -> changed.add(found.location()));
        ledger.lines().stream()
                .filter(line -> line.fate() == Fate.WRITTEN
                        && line.sha256() != null
                        && line.settings().equals(fingerprint)
                        && (changed.contains(line.source()) || !pages.isPresent(line.source()))
                        && ledger.standing().isOnlyFrom(line))
                .sorted((a, b) -> SourceOrder.LISTING.compare(a.source(), b.source()))
                .forEach(line -> {
                    loose.computeIfAbsent(key(line.source(), line.sha256()), key -> new ArrayDeque<>())
                            .add(line);
                    sizes.add(line.stamp().size());
                });
    }

    private void match(FoundPages.Found found) {
        String hash = found.knownBy() == null ? hash(found.page()) : found.knownBy();
        var lines = loose.get(key(found.location(), hash));
        if (hash == null || lines == null || lines.isEmpty()) {
            return;
        }
        var line = lines.remove();
        renamed.add(found);
        changes.add(SourceChange.renamed(
                line.source(), found.location(), found.page().stamp()));
    }

    private @Nullable String hash(PageFile page) {
        try {
            boolean mayBe = page.record() == null
                    && page.problem() == null
                    && sizes.contains(page.stamp().size());
            return mayBe ? StoredFile.sha256(page.path()) : null;
        } catch (IOException e) {
            return null;
        }
    }

    /** The name's ending decides how the bytes are read. */
    private static String key(String source, @Nullable String hash) {
        String file = source.replaceFirst("[#@]\\d+\\+?$", "");
        int dot = file.lastIndexOf('.');
        return hash + (dot < 0 ? "" : file.substring(dot).toLowerCase(Locale.ROOT));
    }
}
