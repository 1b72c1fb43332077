package rogatory.mla.write.person;

import static rogatory.mla.request.MlaState.ACCEPTED;
import static rogatory.mla.request.MlaState.CLOSED;
import static rogatory.mla.request.MlaState.EXECUTED;
import static rogatory.mla.request.MlaState.IN_EXECUTION;
import static rogatory.mla.request.MlaState.PARTIALLY_EXECUTED;
import static rogatory.mla.request.MlaState.RECEIVED;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import rogatory.mla.request.MlaState;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.LegalAct;
import rogatory.vocabulary.Move;

/** The rows of this slice: persons move beside the course of the request, and may still be away when it is closed. */
final class PersonMoves {

    private static final Set<MlaState> PREPARING = EnumSet.complementOf(EnumSet.of(RECEIVED, CLOSED));
    private static final Set<MlaState> GRANTED = EnumSet.of(ACCEPTED, IN_EXECUTION, PARTIALLY_EXECUTED, EXECUTED);
    private static final Set<MlaState> AFTERWARDS = EnumSet.complementOf(EnumSet.of(RECEIVED));

    static final List<Move<MlaState>> ROWS = List.of(
            row("person-consents", ConsentToTransfer.class, "PersonConsented", PREPARING, Holder.TP, "UNCAC 46(10)(a)"),
            row("transfer-agreements", AgreeTransfer.class, "TransferAgreed", PREPARING, Holder.RA, "UNCAC 46(10)(b)"),
            row("transfers", TransferPerson.class, "PersonTransferred", GRANTED, Holder.RX, "UNCAC 46(10), 46(11)"),
            row(
                    "earlier-acts-consents",
                    ConsentToEarlierActs.class,
                    "EarlierActsConsented",
                    AFTERWARDS,
                    Holder.RA,
                    "UNCAC 46(12)"),
            row(
                    "transfer-returns",
                    ReturnDetainedPerson.class,
                    "DetainedPersonReturned",
                    AFTERWARDS,
                    Holder.RQ,
                    "UNCAC 46(11)(b)"),
            row("safe-conducts", BeginSafeConduct.class, "SafeConductBegan", AFTERWARDS, Holder.RQ, "UNCAC 46(27)"),
            row(
                    "presence-releases",
                    ReleaseFromPresence.class,
                    "PresenceNoLongerRequired",
                    AFTERWARDS,
                    Holder.RQ,
                    "UNCAC 46(27)"),
            row("safe-conduct-ends", EndSafeConduct.class, "SafeConductEnded", AFTERWARDS, Holder.RQ, "UNCAC 46(27)"));

    private PersonMoves() {}

    private static Move<MlaState> row(
            String act,
            Class<? extends LegalAct> command,
            String event,
            Set<MlaState> from,
            Holder by,
            String article) {
        return new Move<>(act, command, event, from, "same", by, article);
    }
}
