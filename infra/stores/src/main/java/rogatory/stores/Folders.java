package rogatory.stores;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** Folders that can take a server's data, and their removal. */
final class Folders {
    private static final long MEGABYTE = 1024L * 1024;

    private Folders() {}

    /** Makes the folder and checks that it can be written and has room. */
    static Path prepare(Path folder, long megabytesNeeded) {
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, "writable", null));
            long free = Files.getFileStore(folder).getUsableSpace() / MEGABYTE;
            if (free < megabytesNeeded) {
                throw new StoresFailure(
                        "The disk of %s has %d MB free, %d MB are needed. Free some space or choose another folder."
                                .formatted(folder, free, megabytesNeeded));
            }
            return folder.toRealPath();
        } catch (IOException e) {
            throw new StoresFailure(
                    "%s cannot be written by user %s (%s). Give that user the folder or choose another one."
                            .formatted(folder, System.getProperty("user.name"), e),
                    e);
        }
    }

    /** Deletes a file, or a folder with all it holds; nothing if there is none. */
    static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.deleteIfExists(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure)
                        throws IOException {
                    Files.deleteIfExists(visited);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("Could not delete " + folder, e);
        }
    }
}
