package rogatory.stores;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Unpacked binaries, made once: an entry is whole or absent, also when two processes make it at once or one is killed. */
final class Cache {
    private static final long MEGABYTES_FOR_BINARIES = 500;

    private Cache() {}

    interface Filler {
        void fill(Path empty) throws IOException;
    }

    static Path entry(Path cacheFolder, String name, Filler filler) {
        Path entry = cacheFolder.resolve(name);
        return Files.isDirectory(entry) ? entry : make(cacheFolder, entry, filler);
    }

    private static synchronized Path make(Path cacheFolder, Path entry, Filler filler) {
        Path folder = Folders.prepare(cacheFolder, MEGABYTES_FOR_BINARIES);
        Path part = folder.resolve(entry.getFileName() + ".part");
        Path lockFile = folder.resolve(entry.getFileName() + ".lock");
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var _ = channel.lock()) {
            if (!Files.isDirectory(entry)) {
                Folders.delete(part);
                fillAndMove(part, entry, filler);
            }
            return entry;
        } catch (IOException e) {
            throw new StoresFailure(
                    "%s could not be made (%s). Check the disk, or set ROGATORY_CACHE to another folder."
                            .formatted(entry, e),
                    e);
        }
    }

    private static void fillAndMove(Path part, Path entry, Filler filler) throws IOException {
        try {
            filler.fill(Files.createDirectory(part));
            Files.move(part, entry, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Folders.delete(part);
        }
    }
}
