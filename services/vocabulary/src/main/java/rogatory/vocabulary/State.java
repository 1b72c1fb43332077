package rogatory.vocabulary;

import java.util.Locale;
import java.util.Set;

/**
 * A State or entity that can be a partner, by ISO 3166-1 alpha-2 code; {@code XK} and {@code EU} are admitted beside the
 * standard.
 *
 * @param code two capital letters
 */
public record State(String code) {

    private static final Set<String> ISO = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);
    private static final Set<String> BESIDE_ISO = Set.of("XK", "EU");

    public State {
        if (!ISO.contains(code) && !BESIDE_ISO.contains(code)) {
            throw new IllegalArgumentException("'" + code + "' is no ISO 3166-1 alpha-2 code (nor XK or EU)");
        }
    }

    @Override
    public String toString() {
        return code;
    }
}
