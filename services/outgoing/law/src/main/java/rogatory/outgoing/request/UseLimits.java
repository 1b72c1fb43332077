package rogatory.outgoing.request;

import java.util.List;
import java.util.stream.Stream;

/**
 * What may be done with what we received, UNCAC 46(19).
 *
 * @param restrictions imposed beside those of the article
 * @param asked purposes for which we wait for consent
 * @param allowed purposes to which the other side consented
 */
public record UseLimits(List<String> restrictions, List<String> asked, List<String> allowed) {

    static final UseLimits NONE = new UseLimits(List.of(), List.of(), List.of());

    UseLimits restricted(String by) {
        return new UseLimits(with(restrictions, List.of(by)), asked, allowed);
    }

    UseLimits sought(String purpose) {
        return new UseLimits(restrictions, with(asked, List.of(purpose)), allowed);
    }

    UseLimits consented() {
        return new UseLimits(restrictions, List.of(), with(allowed, asked));
    }

    UseLimits denied() {
        return new UseLimits(restrictions, List.of(), allowed);
    }

    private static List<String> with(List<String> before, List<String> more) {
        return Stream.concat(before.stream(), more.stream()).distinct().toList();
    }
}
