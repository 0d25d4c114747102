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

    /** Whether the name is what the pattern says, in which {@code *} is any characters and {@code ?} is one. */
    static boolean matches(String name, String pattern) {
        int at = 0;
        int in = 0;
        int star = -1;
        int taken = 0;
        while (at < name.length()) {
            if (in < pattern.length() && pattern.charAt(in) == '*') {
                star = in++;
                taken = at;
            } else if (in < pattern.length()
                    && (pattern.charAt(in) == '?' || name.regionMatches(true, at, pattern, in, 1))) {
                at++;
                in++;
            } else if (star >= 0) {
                in = star + 1;
                at = ++taken;
            } else {
                return false;
            }
        }
        while (in < pattern.length() && pattern.charAt(in) == '*') {
            in++;
        }
        return in == pattern.length();
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
