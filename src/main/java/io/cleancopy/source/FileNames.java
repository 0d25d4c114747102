package io.cleancopy.source;

/** What a file's name tells. Endings are compared without regard to ASCII case. */
public final class FileNames {
    private FileNames() {}

    public static boolean endsIn(String name, String... endings) {
        for (String ending : endings) {
            int start = name.length() - ending.length();
            if (start > 0 && name.regionMatches(true, start, ending, 0, ending.length())) {
                return true;
            }
        }
        return false;
    }

    /** Whether files and folders of this name are left alone: hidden, or not complete yet. */
    public static boolean leftAlone(String name) {
        return name.startsWith(".") || name.endsWith("~") || endsIn(name, ".part", ".tmp");
    }

    /** Whether a file of this name at the top of the input explains the folder instead of being a page. */
    public static boolean explainsFolder(String name) {
        return name.equals("README.md");
    }
}
