package rogatory.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A data folder has one mesh at a time. */
record DataFolder(FileChannel lock) implements AutoCloseable {

    static DataFolder take(Path folder) {
        try {
            Files.createDirectories(folder);
            FileChannel lock =
                    FileChannel.open(folder.resolve("mesh.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isTaken(lock)) {
                lock.close();
                throw new MeshFailure("another infra/up runs on " + folder
                        + "; stop that one, or give this one its own --data and --free-ports");
            }
            return new DataFolder(lock);
        } catch (IOException e) {
            throw MeshFailure.unwritable(folder, e);
        }
    }

    private static boolean isTaken(FileChannel lock) throws IOException {
        try {
            return lock.tryLock() == null;
        } catch (OverlappingFileLockException e) {
            return true;
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new MeshFailure("the lock cannot be given back: " + e.getMessage(), e);
        }
    }
}
