package io.cleancopy.proof;

/**
 * What a process did to a file system, as it was seen.
 *
 * @param to the other path of {@link Kind#RENAME}, what a {@link Kind#LINK} leads to, else empty
 * @param at where in the file, or its new size
 */
record Op(Kind kind, String path, String to, long at, byte[] bytes) {
    enum Kind {
        CREATE,
        EMPTY,
        WRITE,
        RESIZE,
        SYNC,
        RENAME,
        REMOVE,
        FOLDER,
        LINK
    }

    static Op of(Kind kind, String path) {
        return new Op(kind, path, "", 0, new byte[0]);
    }

    static Op of(Kind kind, String path, String to) {
        return new Op(kind, path, to, 0, new byte[0]);
    }

    static Op of(Kind kind, String path, long at, byte[] bytes) {
        return new Op(kind, path, "", at, bytes);
    }
}
