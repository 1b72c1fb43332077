package rogatory.spontaneous.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The restrictions that were set and not lifted, each once; one that is set again has its new end and no consent. */
public record Restrictions(List<Restriction> standing) {

    static final Restrictions NONE = new Restrictions(List.of());

    Restrictions set(String code, @Nullable LocalDate until) {
        return new Restrictions(Stream.concat(
                        lifted(code).standing().stream(), Stream.of(new Restriction(code, until, Consent.NOT_SOUGHT)))
                .toList());
    }

    Restrictions lifted(String code) {
        return new Restrictions(
                standing.stream().filter(each -> !each.code().equals(code)).toList());
    }

    Restrictions answered(String code, Consent answer) {
        return new Restrictions(standing.stream()
                .map(each -> each.code().equals(code) ? each.with(answer) : each)
                .toList());
    }

    public Optional<Restriction> find(String code) {
        return standing.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /** It was set, and the giver has or has not been asked, or has answered, as said. */
    public boolean stands(String code, Consent consent) {
        return find(code).filter(each -> each.consent() == consent).isPresent();
    }

    public boolean anyInForce(LocalDate on) {
        return standing.stream().anyMatch(each -> each.inForce(on));
    }

    public List<Restriction> forbidding(Use use) {
        return standing.stream().filter(each -> each.forbids(use)).toList();
    }

    boolean consentAwaited() {
        return standing.stream().anyMatch(each -> each.consent() == Consent.SOUGHT);
    }
}
