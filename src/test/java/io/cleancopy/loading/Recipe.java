package io.cleancopy.loading;

import io.cleancopy.docs.MarkedDocument;
import java.nio.file.Path;

/** The blocks of a page in {@code src/docs/loading}, with the path of a run of ours in place of the one they name. */
final class Recipe {
    private static final String RUN = "output/run=20260107T021500Z";

    private final MarkedDocument page;

    Recipe(String engine) {
        page = new MarkedDocument(Path.of("src/docs/loading", engine + ".md"));
    }

    String block(String name) {
        return page.fencedIn(name);
    }

    String block(String name, Path run) {
        String block = block(name);
        if (!block.contains(RUN)) {
            throw new AssertionError("The block " + name + " does not name " + RUN);
        }
        return block.replace(RUN, run.toString());
    }
}
