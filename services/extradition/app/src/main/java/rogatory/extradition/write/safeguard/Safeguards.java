package rogatory.extradition.write.safeguard;

import java.util.List;
import rogatory.extradition.events.ExtraditionEvent;
import rogatory.extradition.events.SafeguardsRecorded;
import rogatory.extradition.request.ExtraditionState;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.Move;

/** Fair treatment of the person at all stages, with the rights of the law here, UNCAC 44(14). */
public final class Safeguards {

    public static final List<Move<ExtraditionState>> MOVES = List.of(new Move<>(
            "safeguards",
            RecordSafeguards.class,
            "SafeguardsRecorded",
            ExtraditionState.OPEN,
            "same",
            Holder.RC,
            "UNCAC 44(14)"));

    private Safeguards() {}

    public static Decision<ExtraditionEvent> decide(SafeguardCommand command) {
        return switch (command) {
            case RecordSafeguards c ->
                c.safeguards().isEmpty()
                        ? Decision.refused(
                                "name-a-safeguard",
                                "say what was done for the fair treatment of the person: name at least one safeguard",
                                "UNCAC 44(14)")
                        : Decision.accepted(new SafeguardsRecorded(
                                c.requestId(),
                                c.occurredOn(),
                                c.precision(),
                                c.safeguards().stream().distinct().toList(),
                                c.note()));
        };
    }
}
