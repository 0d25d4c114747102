package io.cleancopy.source.archive;

import io.cleancopy.source.FileNames;
import io.cleancopy.source.Locations;
import java.util.HashSet;
import java.util.Set;

/** Names of entries as locations. They are never made into paths. Not for sharing between threads. */
final class EntryNames {
    private final Set<String> seen = new HashSet<>();

    /** Whether the entry is left alone as a file of this name in a folder would be. */
    static boolean isLeftAlone(String name) {
        for (String part : name.split("[/\\\\]")) {
            if (FileNames.leftAlone(part) && !part.equals(".") && !part.equals("..")) {
                return true;
            }
        }
        return FileNames.explainsFolder(name);
    }

    /** The name behind {@code !/}, unique: the second entry of the same name ends in {@code ~2}. */
    String location(String name) {
        String plain = "!/" + Locations.unlikeRecord(printable(name));
        String unique = plain;
        for (int times = 2; !seen.add(unique); times++) {
            unique = plain + "~" + times;
        }
        return unique;
    }

    private static String printable(String name) {
        var printable = new StringBuilder(name.length());
        name.codePoints().map(c -> Character.isISOControl(c) ? '?' : c).forEach(printable::appendCodePoint);
        return printable.toString();
    }

    /** The last name of the path. */
    static String fileName(String name) {
        int slash = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
        return name.substring(slash + 1);
    }
}
