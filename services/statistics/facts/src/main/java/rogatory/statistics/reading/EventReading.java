package rogatory.statistics.reading;

import java.time.Instant;
import rogatory.extradition.events.ExtraditionEvent;
import rogatory.lawenforcement.events.LawEnforcementEvent;
import rogatory.mla.events.MlaEvent;
import rogatory.outgoing.events.OutgoingEvent;
import rogatory.spontaneous.events.SpontaneousEvent;
import rogatory.statistics.facts.Fact;
import rogatory.vocabulary.LegalFact;

/** Reads an event of any log as a fact. */
public final class EventReading {

    private EventReading() {}

    /**
     * @param sequence the event's place in its stream
     * @throws IllegalArgumentException if it is an event of no kind that is known here
     */
    public static Fact read(long sequence, LegalFact event, Instant recordedAt) {
        Said said = said(event);
        return new Fact(sequence, said.what(), event.occurredOn(), recordedAt, said.values());
    }

    private static Said said(LegalFact event) {
        return switch (event) {
            case MlaEvent e -> MlaReading.read(e);
            case ExtraditionEvent e -> ExtraditionReading.read(e);
            case LawEnforcementEvent e -> LawEnforcementReading.read(e);
            case SpontaneousEvent e -> SpontaneousReading.read(e);
            case OutgoingEvent e -> OutgoingReading.read(e);
            default -> throw new IllegalArgumentException("no statistics are made of " + event.getClass());
        };
    }
}
