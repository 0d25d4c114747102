package io.cleancopy.source;

import io.cleancopy.model.InputException;
import io.cleancopy.model.SettingsException;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;

/**
 * One INPUT: a file, a folder, or a glob with the folder that stands before its first wildcard.
 *
 * @param base absolute
 * @param matchers what a path below {@code base} must match one of; none: all match
 */
record Root(Path base, List<PathMatcher> matchers) {
    private static final String WILDCARDS = "*?[{";

    Root {
        matchers = List.copyOf(matchers);
    }

    static Root of(String input) {
        try {
            var path = Path.of(input);
            if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                return new Root(absolute(path), List.of());
            }
            return glob(input);
        } catch (InvalidPathException e) {
            throw missing(input);
        }
    }

    boolean isFile() {
        return !Files.isDirectory(base);
    }

    boolean takes(Path below) {
        return matchers.isEmpty() || matchers.stream().anyMatch(matcher -> matcher.matches(below));
    }

    private static Root glob(String input) {
        int wildcard = 0;
        while (wildcard < input.length() && WILDCARDS.indexOf(input.charAt(wildcard)) < 0) {
            wildcard++;
        }
        if (wildcard == input.length()) {
            throw missing(input);
        }
        int slash = input.lastIndexOf('/', wildcard);
        var base = Path.of(slash < 0 ? "" : input.substring(0, slash + 1));
        if (!Files.isDirectory(base)) {
            throw missing(input);
        }
        return new Root(absolute(base), matchers(input, input.substring(slash + 1)));
    }

    /** The JDK wants a folder for {@code **}/; shells also take none. */
    private static List<PathMatcher> matchers(String input, String pattern) {
        var files = FileSystems.getDefault();
        try {
            var matchers = new ArrayList<PathMatcher>();
            matchers.add(files.getPathMatcher("glob:" + pattern));
            matchers.add(files.getPathMatcher("glob:" + pattern.replace("**/", "")));
            return matchers;
        } catch (IllegalArgumentException e) {
            throw new SettingsException("Cannot read the wildcards of input \"" + input + "\": " + e.getMessage()
                    + ". Quote a name that holds one of " + WILDCARDS + " with a backslash.");
        }
    }

    /** A folder that is named may be a symbolic link; a file may not, as little as one that is found. */
    private static Path absolute(Path path) {
        try {
            return Files.isDirectory(path)
                    ? path.toRealPath()
                    : path.toAbsolutePath().normalize();
        } catch (IOException e) {
            throw new InputException("Cannot read input \"" + path + "\": " + e, e);
        }
    }

    private static SettingsException missing(String input) {
        return new SettingsException(
                "Cannot read input \"" + input + "\": no such file or folder. Name a file, a folder or a glob.");
    }
}
