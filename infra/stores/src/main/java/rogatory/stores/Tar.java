package rogatory.stores;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Predicate;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** Unpacks a tar stream with its links and executable bits, and nothing outside the target. */
final class Tar {
    private static final int EXECUTABLE_BY_OWNER = 0100;

    private Tar() {}

    static void unpack(InputStream uncompressed, Path target, Predicate<String> wanted) throws IOException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(new BufferedInputStream(uncompressed))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (wanted.test(entry.getName())) {
                    place(tar, entry, entry.resolveIn(target));
                }
            }
        }
    }

    private static void place(InputStream content, TarArchiveEntry entry, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else if (entry.isLink()) {
            throw new IOException("hard link in archive: " + entry.getName());
        } else {
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
            if ((entry.getMode() & EXECUTABLE_BY_OWNER) != 0) {
                Executables.allow(file);
            }
        }
    }
}
