package rogatory.simulation.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import rogatory.simulation.caselog.Details;
import rogatory.simulation.caselog.Event;
import rogatory.simulation.caselog.Request;
import rogatory.simulation.chance.Chance;
import rogatory.simulation.office.OfficeDays;

/** The file of one request as the registry keeps it: in order, some of it late. */
public final class Register {

    private final String ref;
    private final LocalDate receiptRecordedOn;
    private final Lateness lateness;
    private final OfficeDays days;
    private final Chance chance;
    private final List<Event> events = new ArrayList<>();
    private LocalDate latest;

    /** @param receiptRecordedOn when the receipt was put on record */
    public Register(String ref, LocalDate receiptRecordedOn, Lateness lateness, OfficeDays days, Chance chance) {
        this.ref = ref;
        this.receiptRecordedOn = receiptRecordedOn;
        this.lateness = lateness;
        this.days = days;
        this.chance = chance;
        this.latest = receiptRecordedOn;
    }

    /** The receipt itself may be recorded late. */
    public static Register of(Request request, Lateness lateness, OfficeDays days, Chance chance) {
        LocalDate received = request.receivedOn();
        LocalDate recorded = lateness.recordedOn(received, received, days, chance);
        return new Register(request.ref(), recorded, lateness, days, chance);
    }

    void enter(LocalDate on, String event, Details details) {
        latest = lateness.recordedOn(on, latest, days, chance);
        events.add(new Event(ref, on, event, details, latest));
    }

    public LocalDate receiptRecordedOn() {
        return receiptRecordedOn;
    }

    /** Everything, were there no end to the log. */
    public List<Event> events() {
        return List.copyOf(events);
    }

    /** What had been recorded by that day. */
    public List<Event> recordedBy(LocalDate until) {
        return events.stream()
                .filter(event -> !event.recordedOn().isAfter(until))
                .toList();
    }
}
