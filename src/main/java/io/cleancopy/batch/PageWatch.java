package io.cleancopy.batch;

import io.cleancopy.model.OutputException;
import io.cleancopy.model.Problem;
import io.cleancopy.source.PageFile;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Keeps watch over pages that may end the process. */
interface PageWatch {
    /** Where nobody does. */
    PageWatch NONE = new PageWatch() {
        @Override
        public Entry enter(String location) {
            return () -> {};
        }

        @Override
        public @Nullable Problem problem(PageFile page, Kind kind) {
            return null;
        }

        @Override
        public boolean isHeavy(PageFile page) {
            return false;
        }

        @Override
        public void memoryIsUsedUp() {}
    };

    /** What is to be done with a page: the records of its file are listed, or it is cleaned. */
    enum Kind {
        LIST,
        CLEAN
    }

    /** A page that is being worked on. */
    interface Entry extends AutoCloseable {
        @Override
        void close();
    }

    /** Takes note of a page, until it is closed. By any thread. */
    Entry enter(String location);

    /** Why the page must be left alone; null if it need not. Asked by one thread. */
    @Nullable
    Problem problem(PageFile page, Kind kind);

    /** Whether the page had better be the only one in memory. */
    boolean isHeavy(PageFile page);

    /** Takes note of why the process is about to end. Takes no memory. */
    void memoryIsUsedUp();

    /** Lists a file; with its problem, if it must be left alone. */
    default void list(PageFile file, Consumer<PageFile> list) {
        var problem = problem(file, Kind.LIST);
        try (var entry = enter(file.location())) {
            listOrTell(problem == null ? file : file.with(problem), list);
        }
    }

    private void listOrTell(PageFile file, Consumer<PageFile> list) {
        try {
            list.accept(file);
        } catch (OutOfMemoryError e) {
            memoryIsUsedUp();
            throw new OutputException(
                    "Cannot list \"" + file.location()
                            + "\": memory is used up. Run the same command again, with a larger"
                            + " -Xmx if there is more.",
                    e);
        }
    }
}
