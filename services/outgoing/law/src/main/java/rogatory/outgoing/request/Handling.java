package rogatory.outgoing.request;

import org.jspecify.annotations.Nullable;

/**
 * How police information may be handled.
 *
 * @param code of the other side or its network; null where it named none
 * @param asked we wait for consent to use it as evidence
 * @param evidence the other side consented to that
 */
public record Handling(@Nullable String code, boolean asked, boolean evidence) {

    static final Handling NONE = new Handling(null, false, false);

    Handling coded(String with) {
        return new Handling(with, asked, evidence);
    }

    Handling sought() {
        return new Handling(code, true, evidence);
    }

    Handling decided(boolean given) {
        return new Handling(code, false, given);
    }
}
