package rogatory.mla.write.consultation;

import static rogatory.mla.request.MlaState.*;

import java.util.List;
import java.util.Set;
import rogatory.mla.events.*;
import rogatory.mla.request.*;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.Move;

/** Consulting the other side, UNCAC 46(26), 46(28), 46(19). */
public final class Consultation {

    public static final List<Move<MlaState>> MOVES = List.of(
            new Move<>(
                    "consultations",
                    OpenConsultation.class,
                    "ConsultationOpened",
                    Set.of(UNDER_REVIEW, ACCEPTED, IN_EXECUTION, PARTIALLY_EXECUTED),
                    "CONSULTING",
                    Holder.RA,
                    "UNCAC 46(26)"),
            new Move<>(
                    "consultation-closure",
                    CloseConsultation.class,
                    "ConsultationClosed",
                    Set.of(CONSULTING),
                    "where it was opened",
                    Holder.RA,
                    "UNCAC 46(26)"));

    private Consultation() {}

    public static Decision<MlaEvent> decide(ConsultationCommand command) {
        return switch (command) {
            case OpenConsultation c ->
                Decision.accepted(
                        new ConsultationOpened(c.requestId(), c.occurredOn(), c.precision(), c.purpose(), c.note()));
            case CloseConsultation c ->
                Decision.accepted(new ConsultationClosed(
                        c.requestId(), c.occurredOn(), c.precision(), c.conditionsAccepted(), c.note()));
        };
    }
}
