package io.cleancopy.source;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Tells files that have arrived from those that are still being delivered.
 *
 * @param settle how long a file must have been left untouched
 * @param marker null: none is waited for. The name of a file that says that all in its folder and below has arrived; or, with
 *     a {@code *}, of one that says that a file has: {@code *.done} is {@code ferry.html.done} or {@code ferry.done}
 */
public record Arrivals(Duration settle, @Nullable String marker) {
    public static Arrivals all() {
        return new Arrivals(Duration.ZERO, null);
    }

    /** The files that have arrived, without the markers. */
    public List<PageFile> of(List<PageFile> files, Instant now) {
        var there = new HashMap<Path, Boolean>();
        return files.stream()
                .filter(file -> !isMarker(file) && isSettled(file, now) && isMarked(file, there))
                .toList();
    }

    /**
     * How many of the files have not arrived.
     *
     * @param arrived what {@link #of} said of them
     */
    public long waiting(List<PageFile> files, List<PageFile> arrived) {
        return files.stream().filter(file -> !isMarker(file)).count() - arrived.size();
    }

    private boolean isMarker(PageFile file) {
        return marker != null && FileNames.matches(name(file), marker);
    }

    private boolean isSettled(PageFile file, Instant now) {
        if (settle.isZero()) {
            return true;
        }
        long latest = TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano() - settle.toNanos();
        return file.stamp().modified() <= latest;
    }

    private boolean isMarked(PageFile file, Map<Path, Boolean> there) {
        if (marker == null) {
            return true;
        }
        var folder = file.path().getParent();
        if (marker.indexOf('*') >= 0) {
            String name = name(file);
            int point = name.lastIndexOf('.');
            return isThere(folder.resolve(marker.replace("*", name)))
                    || point > 0 && isThere(folder.resolve(marker.replace("*", name.substring(0, point))));
        }
        // as many folders as the location tells are in the input
        long folders = file.location().chars().filter(c -> c == '/').count() + 1;
        for (long i = 0; i < folders && folder != null; i++) {
            if (there.computeIfAbsent(folder, path -> isThere(path.resolve(marker)))) {
                return true;
            }
            folder = folder.getParent();
        }
        return false;
    }

    private static boolean isThere(Path marker) {
        return Files.isRegularFile(marker, LinkOption.NOFOLLOW_LINKS);
    }

    private static String name(PageFile file) {
        return file.path().getFileName().toString();
    }
}
