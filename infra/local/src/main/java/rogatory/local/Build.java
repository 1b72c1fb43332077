package rogatory.local;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Tells one build of a program, on one JDK, from another. */
final class Build {

    private static final int DIGITS = 16;

    private Build() {}

    static String digest(Path jar) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            try (var in = new DigestInputStream(Files.newInputStream(jar), sha)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            sha.update(System.getProperty("java.vm.version").getBytes(StandardCharsets.UTF_8));
            return "%064x".formatted(new BigInteger(1, sha.digest())).substring(0, DIGITS);
        } catch (IOException e) {
            throw new MeshFailure(jar + " cannot be read: " + e, e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
