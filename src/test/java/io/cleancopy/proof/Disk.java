package io.cleancopy.proof;

import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A file system that knows of every file and folder what it holds, and what of that has been synced. A power cut may leave any
 * of the rest: each name of a folder, and each page of a file, as it is or as it was synced.
 */
final class Disk {
    private static final int PAGE = 4096;

    /** What of the things that were not synced a power cut leaves. */
    enum Loss {
        /** All: so it is where only the process is killed. */
        NOTHING,
        /** Names, but no data: files have the length and bytes that were synced. */
        DATA,
        /** Nothing. */
        ALL,
        /** Some names and some pages, by chance. */
        SOME
    }

    /** A file, a folder or a link. */
    private static final class Node {
        private final boolean folder;
        private final @Nullable String link;
        private byte[] bytes = new byte[0];
        private byte[] syncedBytes = new byte[0];
        private Map<String, Node> names = new TreeMap<>();
        private Map<String, Node> syncedNames = new TreeMap<>();

        Node(boolean folder, @Nullable String link) {
            this.folder = folder;
            this.link = link;
        }

        void sync() {
            syncedBytes = bytes.clone();
            syncedNames = new TreeMap<>(names);
        }

        void write(long at, byte[] more) {
            int end = Math.toIntExact(at + more.length);
            bytes = bytes.length < end ? Arrays.copyOf(bytes, end) : bytes.clone();
            System.arraycopy(more, 0, bytes, Math.toIntExact(at), more.length);
        }
    }

    private final Node root = new Node(true, null);

    void apply(Op op) {
        switch (op.kind()) {
            case CREATE -> folderOf(op.path()).names.computeIfAbsent(name(op.path()), name -> new Node(false, null));
            case EMPTY -> node(op.path()).bytes = new byte[0];
            case WRITE -> node(op.path()).write(op.at(), op.bytes());
            case RESIZE -> node(op.path()).bytes = Arrays.copyOf(node(op.path()).bytes, Math.toIntExact(op.at()));
            case SYNC -> node(op.path()).sync();
            case RENAME -> {
                var moved = node(op.path());
                folderOf(op.path()).names.remove(name(op.path()));
                folderOf(op.to()).names.put(name(op.to()), moved);
            }
            case REMOVE -> folderOf(op.path()).names.remove(name(op.path()));
            case FOLDER -> folderOf(op.path()).names.put(name(op.path()), new Node(true, null));
            case LINK -> folderOf(op.path()).names.put(name(op.path()), new Node(false, op.to()));
        }
    }

    private Node node(String path) {
        var node = root;
        for (String name : path.isEmpty() ? new String[0] : path.split("/")) {
            node = node.names.get(name);
            if (node == null) {
                throw new IllegalStateException("no such file: " + path);
            }
        }
        return node;
    }

    private Node folderOf(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? root : node(path.substring(0, slash));
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    Remains after(Loss loss, Random random) {
        var remains = new Remains();
        leave(root, "", loss, random, remains);
        return remains;
    }

    private static void leave(Node folder, String path, Loss loss, Random random, Remains remains) {
        for (var entry : names(folder, loss, random).entrySet()) {
            String inside = path + entry.getKey();
            var node = entry.getValue();
            if (node.folder) {
                remains.addFolder(inside);
                leave(node, inside + "/", loss, random, remains);
            } else if (node.link != null) {
                remains.addLink(inside, node.link);
            } else {
                remains.addFile(inside, bytes(node, loss, random));
            }
        }
    }

    private static Map<String, Node> names(Node folder, Loss loss, Random random) {
        return switch (loss) {
            case NOTHING, DATA -> folder.names;
            case ALL -> folder.syncedNames;
            case SOME -> someNames(folder, random);
        };
    }

    private static Map<String, Node> someNames(Node folder, Random random) {
        var all = new TreeMap<>(folder.syncedNames);
        all.putAll(folder.names);
        var some = new TreeMap<String, Node>();
        for (String name : all.keySet()) {
            var node = (random.nextBoolean() ? folder.names : folder.syncedNames).get(name);
            if (node != null) {
                some.put(name, node);
            }
        }
        return some;
    }

    private static byte[] bytes(Node file, Loss loss, Random random) {
        return switch (loss) {
            case NOTHING -> file.bytes;
            case DATA, ALL -> file.syncedBytes;
            case SOME -> somePages(file, random);
        };
    }

    private static byte[] somePages(Node file, Random random) {
        if (Arrays.equals(file.bytes, file.syncedBytes)) {
            return file.bytes;
        }
        var some = Arrays.copyOf(file.syncedBytes, (random.nextBoolean() ? file.bytes : file.syncedBytes).length);
        for (int at = 0; at < Math.min(some.length, file.bytes.length); at += PAGE) {
            if (random.nextBoolean()) {
                System.arraycopy(
                        file.bytes, at, some, at, Math.min(PAGE, Math.min(some.length, file.bytes.length) - at));
            }
        }
        return some;
    }
}
