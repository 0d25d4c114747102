package io.cleancopy.segment.html.tree;

/** The text of scripts, in which comments may hold scripts of their own. */
final class ScriptText {
    private ScriptText() {}

    /** Where the end tag of the script begins; the length of the bytes if there is none. */
    static int end(byte[] bytes, int from) {
        boolean inComment = false;
        boolean inner = false;
        int searched = from;
        for (int tag = Bytes.indexOf('<', bytes, from); tag < bytes.length; tag = Bytes.indexOf('<', bytes, tag + 1)) {
            if (inComment && endsComment(bytes, searched, tag)) {
                inComment = false;
                inner = false;
            }
            searched = tag;
            if (!inComment && Bytes.says("<!--", bytes, tag)) {
                inComment = true;
                searched = tag + "<!--".length();
            } else if (inComment && !inner && Bytes.isTag("script", bytes, tag)) {
                inner = true;
            } else if (Bytes.isTag("/script", bytes, tag)) {
                if (!inner) {
                    return tag;
                }
                inner = false;
            }
        }
        return bytes.length;
    }

    /** Whether a bracket behind two dashes is among these bytes; the dashes may stand before them. */
    private static boolean endsComment(byte[] bytes, int from, int to) {
        for (int at = Bytes.indexOf('>', bytes, from, to); at < to; at = Bytes.indexOf('>', bytes, at + 1, to)) {
            if (bytes[at - 1] == '-' && bytes[at - 2] == '-') {
                return true;
            }
        }
        return false;
    }
}
