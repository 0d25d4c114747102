package io.cleancopy.proof;

import io.cleancopy.proof.Op.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The log of {@code strace} as operations below one folder, in the order in which they ended. */
final class Trace {
    private static final String CALLS =
            "open,openat,creat,write,pwrite64,writev,pwritev,rename,renameat,renameat2,unlink,"
                    + "unlinkat,rmdir,mkdir,mkdirat,symlink,symlinkat,link,linkat,fsync,fdatasync,ftruncate,truncate,fallocate,"
                    + "copy_file_range,sendfile";
    private static final Pattern LINE = Pattern.compile("(\\d+) +(\\w+)\\((.*)\\) += (-?\\d+)[^)]*", Pattern.DOTALL);
    private static final Pattern UNFINISHED = Pattern.compile("(\\d+) +(.*) <unfinished \\.\\.\\.>", Pattern.DOTALL);
    private static final Pattern RESUMED = Pattern.compile("(\\d+) +<\\.\\.\\. \\w+ resumed>(.*)", Pattern.DOTALL);
    private static final Pattern STRING = Pattern.compile("\"((?:\\\\x[0-9a-f]{2})*)\"");
    private static final Pattern FILE = Pattern.compile("(\\d+)<((?:\\\\x[0-9a-f]{2})*)>");

    private final String folder;
    private final List<Op> ops = new ArrayList<>();
    private final Map<String, String> unfinished = new HashMap<>();
    /** By the number of an open file: where it is written next. */
    private final Map<String, Long> places = new HashMap<>();

    private Trace(Path folder) {
        this.folder = folder + "/";
    }

    /** What to put before a command, to have it traced to a file. */
    static String[] wrapper(Path log) {
        return new String[] {
            "strace",
            "-f",
            "-y",
            "-xx",
            "-s",
            "100000000",
            "--seccomp-bpf",
            "-e",
            "signal=none",
            "-e",
            "trace=" + CALLS,
            "-o",
            log.toString()
        };
    }

    static List<Op> read(Path log, Path folder) throws IOException {
        var trace = new Trace(folder);
        try (var lines = Files.newBufferedReader(log, StandardCharsets.ISO_8859_1)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                trace.line(line);
            }
        }
        return trace.ops;
    }

    private void line(String line) {
        var begun = UNFINISHED.matcher(line);
        if (begun.matches()) {
            unfinished.put(begun.group(1), begun.group(2));
            return;
        }
        var resumed = RESUMED.matcher(line);
        String whole = line;
        if (resumed.matches()) {
            String pid = resumed.group(1);
            whole = pid + " " + unfinished.remove(pid) + resumed.group(2);
        }
        var call = LINE.matcher(whole);
        if (call.matches() && !call.group(4).startsWith("-")) {
            call(call.group(2), call.group(3), whole);
        }
    }

    private void call(String name, String arguments, String line) {
        var texts = texts(arguments);
        switch (name) {
            case "open", "openat", "creat" -> below(texts.get(0), path -> opened(path, name, arguments, line));
            case "write" ->
                file(arguments, (number, path) -> {
                    byte[] bytes = bytes(arguments);
                    long at = places.getOrDefault(number, 0L);
                    places.put(number, at + bytes.length);
                    ops.add(Op.of(Kind.WRITE, path, at, bytes));
                });
            case "pwrite64" ->
                file(arguments, (number, path) -> ops.add(Op.of(Kind.WRITE, path, last(arguments), bytes(arguments))));
            case "fsync", "fdatasync" -> file(arguments, (number, path) -> ops.add(Op.of(Kind.SYNC, path)));
            case "ftruncate" ->
                file(arguments, (number, path) -> ops.add(Op.of(Kind.RESIZE, path, last(arguments), new byte[0])));
            case "rename", "renameat", "renameat2" ->
                below(texts.get(0), from -> below(texts.get(1), to -> ops.add(Op.of(Kind.RENAME, from, to))));
            case "unlink", "unlinkat", "rmdir" -> below(texts.get(0), path -> ops.add(Op.of(Kind.REMOVE, path)));
            case "mkdir", "mkdirat" -> below(texts.get(0), path -> ops.add(Op.of(Kind.FOLDER, path)));
            case "symlink", "symlinkat" -> below(texts.get(1), path -> ops.add(Op.of(Kind.LINK, path, texts.get(0))));
            default ->
                file(arguments, (number, path) -> {
                    throw new IllegalStateException("not known: " + name);
                });
        }
    }

    private void opened(String path, String name, String arguments, String line) {
        var file = FILE.matcher(line.substring(line.lastIndexOf(" = ")));
        if (file.find()) {
            places.put(file.group(1), 0L);
        }
        if (name.equals("creat") || arguments.contains("O_CREAT")) {
            ops.add(Op.of(Kind.CREATE, path));
        }
        if (name.equals("creat") || arguments.contains("O_TRUNC")) {
            ops.add(Op.of(Kind.EMPTY, path));
        }
    }

    private interface OpenFile {
        void take(String number, String path);
    }

    private void file(String arguments, OpenFile take) {
        var file = FILE.matcher(arguments);
        if (file.lookingAt()) {
            String path = text(file.group(2));
            if (path.equals(folder.substring(0, folder.length() - 1))) {
                take.take(file.group(1), "");
            }
            below(path, inside -> take.take(file.group(1), inside));
        }
    }

    private void below(String path, Consumer<String> take) {
        if (path.startsWith(folder)) {
            take.accept(path.substring(folder.length()));
        }
    }

    private static List<String> texts(String arguments) {
        var texts = new ArrayList<String>();
        // data is longer than any path, and is not asked for here
        for (var string = STRING.matcher(arguments); texts.size() < 2 && string.find(); ) {
            texts.add(string.group(1).length() > 1 << 14 ? "" : text(string.group(1)));
        }
        return texts;
    }

    private static byte[] bytes(String arguments) {
        var string = STRING.matcher(arguments);
        if (!string.find()) {
            throw new IllegalStateException("no data: " + arguments);
        }
        return unescaped(string.group(1));
    }

    private static long last(String arguments) {
        return Long.parseLong(arguments.substring(arguments.lastIndexOf(", ") + 2));
    }

    private static String text(String escaped) {
        return new String(unescaped(escaped), StandardCharsets.UTF_8);
    }

    private static byte[] unescaped(String escaped) {
        var bytes = new ByteArrayOutputStream(escaped.length() / 4);
        for (int i = 2; i < escaped.length(); i += 4) {
            bytes.write(Integer.parseInt(escaped, i, i + 2, 16));
        }
        return bytes.toByteArray();
    }
}
