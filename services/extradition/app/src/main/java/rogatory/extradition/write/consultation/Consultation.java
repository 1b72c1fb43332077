package rogatory.extradition.write.consultation;

import static rogatory.extradition.request.ExtraditionState.CONSULTING;
import static rogatory.extradition.request.ExtraditionState.EXAMINED;

import java.util.List;
import java.util.Set;
import rogatory.extradition.events.ConsultationClosed;
import rogatory.extradition.events.ConsultationOpened;
import rogatory.extradition.events.ExtraditionEvent;
import rogatory.extradition.request.ExtraditionState;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.Move;

/** Giving the other side the opportunity to present its views and information, UNCAC 44(17). */
public final class Consultation {

    public static final List<Move<ExtraditionState>> MOVES = List.of(
            new Move<>(
                    "consultations",
                    OpenConsultation.class,
                    "ConsultationOpened",
                    EXAMINED,
                    "CONSULTING",
                    Holder.RA,
                    "UNCAC 44(17)"),
            new Move<>(
                    "consultation-closure",
                    CloseConsultation.class,
                    "ConsultationClosed",
                    Set.of(CONSULTING),
                    "where it was opened",
                    Holder.RA,
                    "UNCAC 44(17)"));

    private Consultation() {}

    public static Decision<ExtraditionEvent> decide(ConsultationCommand command) {
        return switch (command) {
            case OpenConsultation c ->
                Decision.accepted(
                        new ConsultationOpened(c.requestId(), c.occurredOn(), c.precision(), c.purpose(), c.note()));
            case CloseConsultation c ->
                Decision.accepted(new ConsultationClosed(c.requestId(), c.occurredOn(), c.precision(), c.note()));
        };
    }
}
