package rogatory.simulation.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import rogatory.simulation.caselog.Details;
import rogatory.simulation.caselog.Event;
import rogatory.simulation.caselog.Request;
import rogatory.simulation.chance.Chance;
import rogatory.simulation.office.OfficeDays;

/** The file of one request as the registry keeps it: in order, some of it late, some of it wrong at first. */
public final class Register {

    private final Request request;
    private final LocalDate receiptRecordedOn;
    private final Lateness lateness;
    private final Mistakes mistakes;
    private final OfficeDays days;
    private final Chance chance;
    private final List<Event> events = new ArrayList<>();
    private LocalDate latest;
    private LocalDate before;

    /** @param receiptRecordedOn when the receipt was put on record */
    public Register(
            Request request,
            LocalDate receiptRecordedOn,
            Lateness lateness,
            Mistakes mistakes,
            OfficeDays days,
            Chance chance) {
        this.request = request;
        this.receiptRecordedOn = receiptRecordedOn;
        this.lateness = lateness;
        this.mistakes = mistakes;
        this.days = days;
        this.chance = chance;
        this.latest = receiptRecordedOn;
        this.before = request.receivedOn();
    }

    /** The receipt itself may be recorded late. */
    public static Register of(Request request, Lateness lateness, Mistakes mistakes, OfficeDays days, Chance chance) {
        LocalDate received = request.receivedOn();
        LocalDate recorded = lateness.recordedOn(received, received, days, chance);
        return new Register(request, recorded, lateness, mistakes, days, chance);
    }

    void enter(LocalDate on, String event, Details details) {
        latest = lateness.recordedOn(on, latest, days, chance);
        if (mistakes.happenTo(event)) {
            LocalDate wrong = before.isBefore(on) ? before : on;
            put(wrong, event, details);
            see();
            String why = wrong.equals(on) ? "Invented: entered unchecked" : "Invented: another day";
            put(latest, "EventVoided", Details.coded(event + ":" + wrong).noted(why));
        }
        put(on, event, details);
        before = on;
        mistakes.found(request).ifPresent(this::correct);
    }

    private void correct(Misreading found) {
        see();
        put(
                latest,
                "RecordCorrected",
                Details.coded(found.field(), found.right(request), mistakes.first(found, request))
                        .noted("Invented: misread"));
    }

    /** Lets the days pass until the latest mistake is seen. */
    private void see() {
        latest = days.onOrAfter(latest.plusDays(mistakes.unseen()));
    }

    private void put(LocalDate on, String event, Details details) {
        events.add(new Event(request.ref(), on, event, details, latest));
    }

    /** The receipt as it was written down. */
    public Request receipt() {
        return new Request(
                request.ref(),
                request.kind(),
                request.direction(),
                request.partner(),
                LocalDate.parse(mistakes.first(Misreading.RECEIVED_ON, request)),
                mistakes.first(Misreading.CHANNEL, request),
                request.form(),
                mistakes.first(Misreading.LANGUAGE, request),
                request.urgency(),
                request.proceeding(),
                request.offences(),
                request.legalBases(),
                request.items(),
                request.deadline());
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
