package rogatory.stores;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the operator may set outside the code: the path of {@code mongod} and the cache of unpacked binaries. */
final class Places {
    private Places() {}

    static @Nullable Path configuredMongod() {
        String path = firstOf(System.getProperty("rogatory.mongod"), System.getenv("ROGATORY_MONGOD"));
        return path == null ? null : Path.of(path);
    }

    static Path cacheFolder() {
        String path = firstOf(System.getProperty("rogatory.cache"), System.getenv("ROGATORY_CACHE"));
        return path == null ? defaultCacheFolder() : Path.of(path);
    }

    private static Path defaultCacheFolder() {
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve("infra"))
                .filter(infra -> Files.isRegularFile(infra.resolve("stores/pom.xml")))
                .findFirst()
                .map(infra -> infra.resolve(".cache"))
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache", "rogatory"));
    }

    private static @Nullable String firstOf(@Nullable String first, @Nullable String second) {
        return Stream.of(first == null ? "" : first, second == null ? "" : second)
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse(null);
    }
}
