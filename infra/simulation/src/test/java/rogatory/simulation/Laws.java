package rogatory.simulation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import rogatory.intake.caselog.Entry;
import rogatory.outgoing.events.OutgoingEvent;
import rogatory.outgoing.events.Subject;
import rogatory.outgoing.write.OutgoingDecisions;
import rogatory.outgoing.write.OutgoingMoves;
import rogatory.outgoing.write.receipt.ReceiveDomesticRequest;
import rogatory.simulation.model.Line;

/** The laws that generated histories are put before. */
public final class Laws {

    static final Law MLA = Law.of(
            "mla",
            "rogatory.mla.write.MlaDecisions",
            "rogatory.mla.write.MlaMoves",
            "rogatory.mla.write.receipt.ReceiveRequest");

    private static final Law EXTRADITION = Law.of(
            "extradition",
            "rogatory.extradition.write.ExtraditionDecisions",
            "rogatory.extradition.write.ExtraditionMoves",
            "rogatory.extradition.write.receipt.ReceiveRequest");
    private static final Law ENQUIRIES = Law.of(
            "law-enforcement",
            "rogatory.lawenforcement.write.LawEnforcementDecisions",
            "rogatory.lawenforcement.write.LawEnforcementMoves",
            "rogatory.lawenforcement.write.receipt.ReceiveEnquiry");
    private static final Law INFORMATION = Law.of(
            "law-enforcement",
            "rogatory.spontaneous.write.SpontaneousDecisions",
            "rogatory.spontaneous.write.SpontaneousMoves",
            "rogatory.spontaneous.write.receipt.RecordInformation");

    public static final Map<Line, Law> OF = Map.of(
            Line.MLA_IN, MLA,
            Line.MLA_OUT, sent(Subject.MLA),
            Line.EXT_IN, EXTRADITION,
            Line.EXT_OUT, sent(Subject.EXTRADITION),
            Line.LEC_IN, ENQUIRIES,
            Line.LEC_OUT, sent(Subject.LAW_ENFORCEMENT),
            Line.SPO_IN, INFORMATION,
            Line.SPO_OUT, INFORMATION);

    private Laws() {}

    /** The line of the request that a row opens. */
    public static Line line(Entry receipt) {
        String direction = receipt.body().get("direction").asString();
        return Arrays.stream(Line.values())
                .filter(line -> line.kind().equals(receipt.kind().name()))
                .filter(line -> line.direction().equals(direction))
                .findFirst()
                .orElseThrow();
    }

    private static Law sent(Subject subject) {
        var decisions = OutgoingDecisions.of(subject);
        return new Law(
                (act, history) -> decisions.decide(act, events(history)),
                OutgoingMoves.of(subject),
                ReceiveDomesticRequest.class);
    }

    private static List<OutgoingEvent> events(List<Object> history) {
        return history.stream().map(OutgoingEvent.class::cast).toList();
    }
}
