package io.cleancopy.source;

import io.cleancopy.model.Origin;
import io.cleancopy.model.Problem;
import io.cleancopy.model.RawPage;
import io.cleancopy.model.RejectReason;
import java.io.IOException;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The pages that are records of a file, in their order. */
public final class RecordListing {
    private RecordListing() {}

    /** A record that was found. */
    public interface Found {
        PageFile page();

        /** The page in it, or the problem with it; asked once, while the record is being told. */
        RawPage raw();
    }

    /** Whether the file is to be listed by its records rather than read as a page. */
    public static boolean holdsRecords(PageFile file, SourceSettings settings) {
        return file.problem() == null && Opening.holdsRecords(new FileBytes(file.path()), settings);
    }

    /**
     * Tells each record of the file. Where the file cannot be read on, the last that is told has the problem: nothing ends
     * without a word.
     *
     * @param file as it was listed
     * @return see {@link Records#passedOver}
     */
    public static Map<String, Long> each(PageFile file, SourceSettings settings, Consumer<Found> tell) {
        long number = 0;
        Records records = null;
        try (var bytes = new FileBytes(file.path());
                var open = Opening.of(settings, file.stamp().size()).records(bytes, RecordSource.Start.FIRST)) {
            records = open;
            for (var head = open.next(); head != null; head = open.next()) {
                tell.accept(new InFile(page(file, number++, head), open));
            }
            if (number == 0 && open.passedOver().isEmpty()) {
                var problem = new Problem(RejectReason.EMPTY, "no record in it");
                tell.accept(new InFile(page(file, 0, new Records.Head("", -1, 0, problem)), null));
            }
        } catch (IOException | RuntimeException | StackOverflowError e) {
            String name = records == null ? "" : records.here();
            var problem = RecordFault.problem(e);
            tell.accept(new InFile(page(file, number, new Records.Head(name, -1, 0, problem)), null));
        }
        return records == null ? Map.of() : records.passedOver();
    }

    private static PageFile page(PageFile file, long number, Records.Head head) {
        var place = new RecordPlace(number, head.name(), head.position(), head.bytes());
        return new PageFile(file.location() + head.name(), file.path(), file.stamp(), place, head.problem());
    }

    private record InFile(PageFile page, @Nullable Records records) implements Found {
        @Override
        public RawPage raw() {
            var origin = new Origin(page.location());
            try {
                return records == null || page.problem() != null
                        ? RawPage.unread(origin, page.problem())
                        : records.page(origin).get();
            } catch (IOException | RuntimeException | StackOverflowError e) {
                return RawPage.unread(origin, RecordFault.problem(e));
            }
        }
    }
}
