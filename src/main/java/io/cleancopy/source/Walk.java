package io.cleancopy.source;

import static java.nio.file.FileVisitResult.CONTINUE;
import static java.nio.file.FileVisitResult.SKIP_SUBTREE;

import io.cleancopy.model.InputException;
import io.cleancopy.model.Problem;
import io.cleancopy.model.RejectReason;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Walks through the roots. Symbolic links are not followed; what is no regular file is found, with its problem. */
final class Walk {
    private final Path except;
    private final List<PageFile> found = new ArrayList<>();

    Walk(Path except) {
        this.except = except;
    }

    List<PageFile> found() {
        return found;
    }

    void take(Root root, Labels labels) {
        try {
            if (root.isFile()) {
                takeFile(root, labels);
            } else {
                Files.walkFileTree(
                        root.base(),
                        new Folder(root, labels.single() ? "" : Locations.unlikeRecord(labels.of(root) + "/")));
            }
        } catch (IOException e) {
            throw new InputException("Cannot list \"" + root.base() + "\": " + e, e);
        }
    }

    private void takeFile(Root root, Labels labels) throws IOException {
        String name = root.base().getFileName().toString();
        if (!FileNames.leftAlone(name) && !FileNames.explainsFolder(name)) {
            var attributes = Files.readAttributes(root.base(), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            found.add(file(labels.of(root), root.base(), attributes));
        }
    }

    private static PageFile file(String location, Path path, BasicFileAttributes attributes) {
        return new PageFile(location, path, stamp(attributes), null, problem(attributes));
    }

    static Stamp stamp(BasicFileAttributes attributes) {
        return new Stamp(attributes.size(), attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS));
    }

    private static @Nullable Problem problem(BasicFileAttributes attributes) {
        if (attributes.isRegularFile()) {
            return null;
        }
        return new Problem(
                RejectReason.UNREADABLE,
                attributes.isSymbolicLink() ? "a symbolic link, not followed" : "not a regular file");
    }

    private final class Folder extends SimpleFileVisitor<Path> {
        private final Root root;
        private final String before;

        Folder(Root root, String before) {
            this.root = root;
            this.before = before;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean alone = !folder.equals(root.base())
                    && FileNames.leftAlone(folder.getFileName().toString());
            return alone || folder.equals(except) ? SKIP_SUBTREE : CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
            if (isPage(path)) {
                found.add(file(location(path), path, attributes));
            }
            return CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path path, IOException why) {
            if (isPage(path)) {
                var problem =
                        new Problem(RejectReason.UNREADABLE, why.getClass().getSimpleName());
                found.add(new PageFile(location(path), path, new Stamp(0, 0), null, problem));
            }
            return CONTINUE;
        }

        private boolean isPage(Path path) {
            String name = path.getFileName().toString();
            if (FileNames.leftAlone(name)
                    || FileNames.explainsFolder(name) && path.getParent().equals(root.base())) {
                return false;
            }
            return root.takes(root.base().relativize(path));
        }

        private String location(Path path) {
            return before + Locations.of(path, path.getNameCount() - root.base().getNameCount());
        }
    }
}
