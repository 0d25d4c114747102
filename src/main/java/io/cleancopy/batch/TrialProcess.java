package io.cleancopy.batch;

import io.cleancopy.clean.Cleaner;
import io.cleancopy.clean.CleanerSettings;
import io.cleancopy.source.PageFile;
import io.cleancopy.source.RecordListing;
import io.cleancopy.source.SourceSettings;
import java.io.IOException;
import java.io.ObjectInputStream;

/** The process in which a page is tried. What it is asked comes by its input, from the process that started it. */
final class TrialProcess {
    static final int SURVIVED = 0;

    private TrialProcess() {}

    public static void main(String[] args) throws IOException, ClassNotFoundException {
        var in = new ObjectInputStream(System.in);
        var source = (SourceSettings) in.readObject();
        var cleaner = new Cleaner((CleanerSettings) in.readObject());
        var page = PlanFile.page((String) in.readObject());
        var kind = (PageWatch.Kind) in.readObject();
        endWith(in);
        System.out.write('\n');
        System.out.flush();
        CrashPoints.fromSystem().pass("tried");
        tryPage(source, cleaner, page, kind);
        Runtime.getRuntime().halt(SURVIVED);
    }

    /** An error other than of memory is none that ends a run: the page is rejected there, or the run says what failed. */
    private static void tryPage(SourceSettings source, Cleaner cleaner, PageFile page, PageWatch.Kind kind) {
        try {
            if (kind == PageWatch.Kind.LIST) {
                RecordListing.each(page, source, found -> {});
            } else {
                new PageCleaner(source, cleaner::clean, PageWatch.NONE)
                        .cleanOrHalt(page)
                        .get();
            }
        } catch (OutOfMemoryError e) {
            Runtime.getRuntime().halt(PageCleaner.OUT_OF_MEMORY);
        } catch (Throwable e) {
            // told by the run itself
        }
    }

    /** Ends this process when the one that started it ends. */
    private static void endWith(ObjectInputStream in) {
        var watch = new Thread(() -> {
            try {
                while (in.read() >= 0) {}
            } catch (IOException e) {
                // as at its end
            }
            Runtime.getRuntime().halt(1);
        });
        watch.setDaemon(true);
        watch.start();
    }
}
