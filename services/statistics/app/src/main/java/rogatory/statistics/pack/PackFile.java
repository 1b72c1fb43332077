package rogatory.statistics.pack;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file of a pack. */
public record PackFile(String name, byte[] content) {

    /** SHA-256, in hexadecimal digits. */
    public String sha256() {
        return sha256(content);
    }

    /** SHA-256, in hexadecimal digits. */
    public static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
