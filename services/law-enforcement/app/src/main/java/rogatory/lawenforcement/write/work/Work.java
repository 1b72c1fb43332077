package rogatory.lawenforcement.write.work;

import static rogatory.lawenforcement.request.LawEnforcementState.*;

import java.util.List;
import java.util.Set;
import rogatory.lawenforcement.events.*;
import rogatory.lawenforcement.request.*;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.Move;

/** Who does the work and on which law, and setting it aside for a while. */
public final class Work {

    public static final List<Move<LawEnforcementState>> MOVES = List.of(
            new Move<>(
                    "assignments",
                    AssignAgency.class,
                    "Assigned",
                    AT_WORK,
                    "IN_PROGRESS; same once something was answered",
                    Holder.RX,
                    "practice"),
            new Move<>(
                    "legal-basis",
                    DetermineLegalBasis.class,
                    "LegalBasisDetermined",
                    OPEN,
                    "same",
                    Holder.RX,
                    "UNCAC 48(2)"),
            new Move<>("holds", PlaceHold.class, "HoldPlaced", AT_WORK, "ON_HOLD", Holder.RX, "practice"),
            new Move<>(
                    "hold-end",
                    LiftHold.class,
                    "HoldLifted",
                    Set.of(ON_HOLD),
                    "where it was placed",
                    Holder.RX,
                    "practice"));

    private Work() {}

    public static Decision<LawEnforcementEvent> decide(WorkCommand command) {
        return switch (command) {
            case AssignAgency c ->
                Decision.accepted(new Assigned(c.requestId(), c.occurredOn(), c.precision(), c.agency(), c.note()));
            case DetermineLegalBasis c ->
                c.legalBases().stream().anyMatch(basis -> basis.role().equals("RELIED_ON"))
                        ? Decision.accepted(new LegalBasisDetermined(
                                c.requestId(), c.occurredOn(), c.precision(), c.legalBases(), c.note()))
                        : Decision.refused(
                                "basis-relied-on",
                                "at least one legal basis must have the role RELIED_ON; where there is no agreement it may be UNCAC_48_2",
                                "UNCAC 48(2)");
            case PlaceHold c ->
                Decision.accepted(new HoldPlaced(c.requestId(), c.occurredOn(), c.precision(), c.reviewOn(), c.note()));
            case LiftHold c ->
                Decision.accepted(new HoldLifted(c.requestId(), c.occurredOn(), c.precision(), c.note()));
        };
    }
}
