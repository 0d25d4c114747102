package io.cleancopy.source;

import io.cleancopy.model.SettingsException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/** The pages of an input, in the one order in which they are processed. */
public final class Listing {
    private Listing() {}

    /**
     * All page files below the inputs, each once, by location in code-point order. The order depends neither on the file
     * system nor on the locale.
     *
     * @param inputs files, folders (read with all folders below) and globs
     * @param except a folder that is left alone wherever it is met: the output
     * @throws SettingsException if an input does not exist
     */
    public static List<PageFile> of(List<String> inputs, Path except) {
        var roots = new ArrayList<Root>();
        inputs.forEach(input -> roots.add(Root.of(input)));
        var labels = new Labels(roots);
        var walk = new Walk(except);
        for (var root : roots) {
            walk.take(root, labels);
        }
        var files = walk.found();
        files.sort(Comparator.comparing(PageFile::location, Locations.ORDER).thenComparing(PageFile::path));
        return each(files);
    }

    /**
     * Without those that several inputs lead to. Two files may still have the same location: a name that is no UTF-8, and
     * another that is written as that is shown. The later one ends in {@code ~2}.
     */
    private static List<PageFile> each(List<PageFile> sorted) {
        var once = new ArrayList<PageFile>(sorted.size());
        var paths = new HashSet<Path>();
        var locations = new HashSet<String>();
        for (var file : sorted) {
            if (paths.add(file.path())) {
                String location = file.location();
                for (int times = 2; !locations.add(location); times++) {
                    location = file.location() + "~" + times;
                }
                once.add(location.equals(file.location()) ? file : file.at(location));
            }
        }
        return once;
    }
}
