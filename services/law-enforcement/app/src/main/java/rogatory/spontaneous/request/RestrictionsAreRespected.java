package rogatory.spontaneous.request;

import static java.util.stream.Collectors.joining;

import java.util.Optional;

/**
 * The recipient keeps information confidential where it is asked to, and complies with restrictions on its use, unless
 * the giver agrees, UNCAC 46(5).
 */
public record RestrictionsAreRespected(SpontaneousInformation file, Use use) {

    public static final String RULE = "restrictions-are-respected";
    public static final String ARTICLE = "UNCAC 46(5)";

    /** In what the use breaks a restriction, or nothing. */
    public Optional<String> breach() {
        String forbidding = file.restrictions().forbidding(use).stream()
                .map(Restriction::code)
                .collect(joining(", "));
        return forbidding.isEmpty()
                ? Optional.empty()
                : Optional.of("the information was given under " + forbidding
                        + ", which forbids this use; the giver must agree first, or lift it");
    }

    /** A restriction in words of its own, which only a reader can apply. */
    public Optional<String> doubt() {
        return file.restrictions().stands(Restriction.OTHER, Consent.GIVEN)
                ? Optional.empty()
                : file.restrictions()
                        .find(Restriction.OTHER)
                        .filter(other -> other.inForce(use.on()))
                        .map(other ->
                                "the information was given under a restriction in words of its own; read them, and"
                                        + " seek consent where they forbid this use");
    }
}
