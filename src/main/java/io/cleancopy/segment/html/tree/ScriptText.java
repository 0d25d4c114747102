package io.cleancopy.segment.html.tree;

/** The text of scripts, in which comments may hold scripts of their own. */
final class ScriptText {
    private ScriptText() {}

    /** Where the end tag of the script begins; the length of the bytes if there is none. */
    static int end(byte[] bytes, int from) {
        int comment = -1;
        boolean inner = false;
        for (int tag = Bytes.indexOf('<', bytes, from); tag < bytes.length; tag = Bytes.indexOf('<', bytes, tag + 1)) {
            if (comment >= 0 && endsComment(bytes, comment, tag)) {
                comment = -1;
                inner = false;
            }
            if (comment < 0 && Bytes.says("<!--", bytes, tag)) {
                comment = tag + 2;
            } else if (comment >= 0 && !inner && Bytes.isTag("script", bytes, tag)) {
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

    private static boolean endsComment(byte[] bytes, int from, int to) {
        for (int at = Bytes.indexOf('>', bytes, from + 2); at < to; at = Bytes.indexOf('>', bytes, at + 1)) {
            if (bytes[at - 1] == '-' && bytes[at - 2] == '-') {
                return true;
            }
        }
        return false;
    }
}
