package io.cleancopy.metadata;

import io.cleancopy.draft.Draft;
import io.cleancopy.model.Block;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The times in {@code time} elements and addresses, for pages that declare no time of publication in their head. */
final class MarkedTimes {
    private static final String[] MARKS = {"time:published", "time"};

    private static final String[] ADDRESSES = {"canonical", "og:url", "json-ld:url"};

    private MarkedTimes() {}

    /** Takes the first time whose text stands in one of the blocks and is not labelled as that of a change. */
    static void around(Draft draft, List<Block> blocks) {
        for (String mark : MARKS) {
            for (String line : lines(draft, mark)) {
                var block = holder(blocks, text(line));
                if (block != null && draft.metadata().publishedRaw() == null && !isChange(draft, block, text(line))) {
                    publish(draft, line, "time-tag");
                }
            }
        }
    }

    /** Keeps the first time that is marked as that of a change. */
    static void changes(Draft draft) {
        for (String line : lines(draft, "time:modified")) {
            change(draft, line);
        }
    }

    /** A moment as a mark tells it by the page's own clock, for machines or for people; null when none does. */
    static @Nullable DeclaredTime onOwnClock(Draft draft, Instant moment) {
        for (String mark : MARKS) {
            for (String line : lines(draft, mark)) {
                int bar = Math.max(0, line.lastIndexOf('|'));
                var machines = DeclaredTime.read(line.substring(0, bar), draft.language());
                if (machines != null && machines.isSameMomentElsewhere(moment)) {
                    return machines;
                }
                boolean other = machines != null && !moment.equals(machines.instant());
                var people = other ? null : DeclaredTime.read(text(line), draft.language());
                if (people != null && people.isSameMomentElsewhere(moment)) {
                    return people;
                }
            }
        }
        return null;
    }

    /** Takes the first time that is marked as that of publication, wherever it stands. */
    static void published(Draft draft) {
        for (String line : lines(draft, "time:published")) {
            publish(draft, line, "time-tag");
        }
    }

    /** What is left when nothing near the headline tells a day: the one time on the page, then the address. */
    static void anywhere(Draft draft) {
        published(draft);
        String[] times = lines(draft, "time");
        if (times.length == 1) {
            publish(draft, times[0], "time-tag");
        }
        for (String key : ADDRESSES) {
            String address = draft.page().declared().get(key);
            var day = address == null ? null : AddressDay.find(address);
            if (day != null && draft.metadata().publishedRaw() == null) {
                draft.metadata().publishedDate(day);
                draft.metadata().publishedRaw(address);
                draft.metadata().publishedSource("url");
            }
        }
    }

    private static String[] lines(Draft draft, String mark) {
        String lines = draft.page().declared().get(mark);
        return lines == null ? new String[0] : lines.split("\n");
    }

    private static String text(String line) {
        return line.substring(line.lastIndexOf('|') + 1).strip();
    }

    private static @Nullable Block holder(List<Block> blocks, String text) {
        for (var block : blocks) {
            if (!text.isEmpty() && block.text().contains(text)) {
                return block;
            }
        }
        return null;
    }

    private static boolean isChange(Draft draft, Block block, String text) {
        var line = TimestampLine.parse(block.text(), draft.language());
        if (line == null) {
            return false;
        }
        for (var stamp : line.stamps()) {
            boolean same = text.contains(stamp.raw()) || stamp.raw().contains(text);
            if (same && stamp.kind() == StampKind.MODIFIED) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable DeclaredTime time(Draft draft, String line) {
        int bar = line.lastIndexOf('|');
        var time = DeclaredTime.read(line.substring(0, Math.max(0, bar)), draft.language());
        return time != null ? time : DeclaredTime.read(text(line), draft.language());
    }

    private static void publish(Draft draft, String line, String source) {
        var time = time(draft, line);
        var metadata = draft.metadata();
        if (time != null && metadata.publishedRaw() == null) {
            metadata.publishedAt(time.instant(draft));
            metadata.publishedDate(time.day());
            metadata.publishedRaw(raw(line));
            metadata.publishedSource(source);
        }
    }

    private static void change(Draft draft, String line) {
        var time = time(draft, line);
        if (time != null) {
            LastChange.see(draft, time.day(), time.instant(draft), raw(line));
        }
    }

    /** The value for machines. */
    private static String raw(String line) {
        return line.substring(0, Math.max(0, line.lastIndexOf('|'))).strip();
    }
}
