package rogatory.spontaneous.request;

import java.util.EnumSet;
import java.util.Set;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.LifecycleState;

/**
 * Where information stands, and who has the ball there. The recipient stands where the requested State stands
 * elsewhere, because it has to act; the giver stands where the requesting State stands, and has the ball only while its
 * consent or its views are awaited.
 */
public enum SpontaneousState implements LifecycleState {
    /** It came to us, and the giver does not know yet that it did. */
    RECEIVED(Holder.RA),
    /** It went out; until the recipient answers, nobody here can tell who has it there, so whoever may use it. */
    DISCLOSED(Holder.RX),
    /** The recipient's authority weighs for what it can be used. */
    UNDER_ASSESSMENT(Holder.RA),
    /** It was used in a case, or a request followed it. */
    IN_USE(Holder.RX),
    CLOSED(Holder.NO);

    public static final Set<SpontaneousState> OPEN = EnumSet.complementOf(EnumSet.of(CLOSED));

    /** Where it may be used: we acknowledge before we use, but what we disclosed may be used without a word to us. */
    public static final Set<SpontaneousState> USABLE = EnumSet.of(DISCLOSED, UNDER_ASSESSMENT, IN_USE);

    private final Holder holder;

    SpontaneousState(Holder holder) {
        this.holder = holder;
    }

    @Override
    public Holder holder() {
        return holder;
    }
}
