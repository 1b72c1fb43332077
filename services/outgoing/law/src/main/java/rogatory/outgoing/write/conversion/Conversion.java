package rogatory.outgoing.write.conversion;

import static rogatory.outgoing.request.OutgoingState.ACKNOWLEDGED;
import static rogatory.outgoing.request.OutgoingState.CONSULTING;
import static rogatory.outgoing.request.OutgoingState.GRANTED;
import static rogatory.outgoing.request.OutgoingState.MLA_REQUIRED;
import static rogatory.outgoing.request.OutgoingState.PARTIAL_RESULTS;
import static rogatory.outgoing.request.OutgoingState.POSTPONED;
import static rogatory.outgoing.request.OutgoingState.SENT;

import java.util.EnumSet;
import java.util.List;
import rogatory.outgoing.events.ConvertedToMla;
import rogatory.outgoing.events.ForeignMlaRequired;
import rogatory.outgoing.events.OutgoingEvent;
import rogatory.outgoing.events.Subject;
import rogatory.outgoing.request.OutgoingState;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.Move;

/** When police cooperation has to go on as mutual legal assistance: compulsion or evidence needs the formal way. */
public final class Conversion {

    public static final List<Move<OutgoingState>> MOVES = List.of(
            new Move<>(
                    "mla-required",
                    ReportMlaRequired.class,
                    "ForeignMlaRequired",
                    EnumSet.of(SENT, ACKNOWLEDGED, CONSULTING, GRANTED, POSTPONED, PARTIAL_RESULTS),
                    "MLA_REQUIRED",
                    Holder.RA,
                    "practice"),
            new Move<>(
                    "conversion",
                    ConvertToMla.class,
                    "ConvertedToMla",
                    EnumSet.of(MLA_REQUIRED),
                    "CLOSED",
                    Holder.RQ,
                    "UNCAC 46(1)"));

    private Conversion() {}

    public static Decision<OutgoingEvent> decide(ConversionCommand command) {
        return switch (command) {
            case ReportMlaRequired c ->
                Decision.accepted(new ForeignMlaRequired(
                        c.requestId(), c.occurredOn(), c.precision(), c.reason(), c.evidence(), c.note()));
            case ConvertToMla c ->
                c.to().service().equals(Subject.MLA.service())
                        ? Decision.accepted(new ConvertedToMla(
                                c.requestId(), c.occurredOn(), c.precision(), c.to().text(), c.note()))
                        : Decision.refused(
                                "point-to-mla",
                                "the matter goes on as a request for mutual legal assistance; name one, as in"
                                        + " mla/ref:NG-CH-2021, not " + c.to(),
                                "UNCAC 46(1)");
        };
    }
}
