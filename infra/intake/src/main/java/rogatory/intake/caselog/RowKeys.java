package rogatory.intake.caselog;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Makes the key of a row from what it says and not from where it stands: a row put in between or moved changes no other
 * row's key. Rows that say the very same are told apart by counting them.
 */
final class RowKeys {

    private static final int LONGEST = 200;
    private static final int HASH_BYTES = 10;

    private final Map<String, Integer> seen = new HashMap<>();

    String of(Line line) {
        String hash = hash(line.content());
        String key = "import:" + URLEncoder.encode(line.get("ref"), StandardCharsets.UTF_8) + ":" + hash;
        if (key.length() > LONGEST - 8) {
            key = "import:" + hash;
        }
        int times = seen.merge(key, 1, Integer::sum);
        return times == 1 ? key : key + ":" + times;
    }

    private static String hash(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
