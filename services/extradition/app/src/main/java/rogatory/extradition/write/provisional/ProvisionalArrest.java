package rogatory.extradition.write.provisional;

import static rogatory.extradition.request.ExtraditionState.CLOSED;
import static rogatory.extradition.request.ExtraditionState.PROVISIONALLY_ARRESTED;
import static rogatory.extradition.request.ExtraditionState.PROVISIONAL_ARREST_REQUESTED;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import rogatory.extradition.events.ExtraditionEvent;
import rogatory.extradition.events.PapersDeadlineExpired;
import rogatory.extradition.events.PersonDischarged;
import rogatory.extradition.events.ProvisionalArrestMade;
import rogatory.extradition.events.RequestReceived;
import rogatory.extradition.request.Charge;
import rogatory.extradition.request.ExtraditionOutcome;
import rogatory.extradition.request.ExtraditionRequest;
import rogatory.extradition.request.ExtraditionState;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.Move;
import rogatory.vocabulary.record.Particulars;

/** Arrest before the papers come, UNCAC 44(10), and what happens when they do or do not. */
public final class ProvisionalArrest {

    public static final List<Move<ExtraditionState>> MOVES = List.of(
            new Move<>(
                    "provisional-arrest",
                    MakeProvisionalArrest.class,
                    "ProvisionalArrestMade",
                    Set.of(PROVISIONAL_ARREST_REQUESTED),
                    "PROVISIONALLY_ARRESTED",
                    Holder.RX,
                    "UNCAC 44(10)"),
            new Move<>(
                    "papers",
                    ReceivePapers.class,
                    "RequestReceived",
                    Set.of(PROVISIONAL_ARREST_REQUESTED, PROVISIONALLY_ARRESTED, CLOSED),
                    "RECEIVED; a file closed because the papers were late opens again",
                    Holder.RA,
                    "UNCAC 44(1)"),
            new Move<>(
                    "papers-expiry",
                    RecordPapersExpiry.class,
                    "PapersDeadlineExpired",
                    Set.of(PROVISIONALLY_ARRESTED),
                    "same",
                    Holder.RC,
                    "UNCAC 44(10)"),
            new Move<>(
                    "discharge",
                    DischargePerson.class,
                    "PersonDischarged",
                    Set.of(PROVISIONALLY_ARRESTED),
                    "CLOSED",
                    Holder.RC,
                    "UNCAC 44(10)"));

    /** More is taken for a slip of the pen; the bound is a proposal of this project. */
    private static final int A_YEAR = 366;

    private ProvisionalArrest() {}

    public static Decision<ExtraditionEvent> decide(ProvisionalCommand command, ExtraditionRequest request) {
        return switch (command) {
            case MakeProvisionalArrest c ->
                c.papersWithinDays() > 0 && c.papersWithinDays() <= A_YEAR
                        ? Decision.accepted(new ProvisionalArrestMade(
                                c.requestId(), c.occurredOn(), c.precision(), c.papersWithinDays(), c.note()))
                        : Decision.refused(
                                "papers-deadline",
                                "say within how many days the papers must come, as the treaty or the law has it: 1 to "
                                        + A_YEAR,
                                "UNCAC 44(10)");
            case ReceivePapers c -> receive(c, request);
            case RecordPapersExpiry c -> expire(c, request);
            case DischargePerson c ->
                request.course().papers().expired()
                        ? Decision.accepted(
                                new PersonDischarged(c.requestId(), c.occurredOn(), c.precision(), c.note()))
                        : Decision.refused(
                                "papers-were-late",
                                "record first that the papers did not come in time",
                                "UNCAC 44(10)");
        };
    }

    private static Decision<ExtraditionEvent> expire(RecordPapersExpiry c, ExtraditionRequest request) {
        if (request.course().papers().expired()) {
            return Decision.refused(
                    "papers-expire-once",
                    "that the papers are late is on record; discharge the person",
                    "UNCAC 44(10)");
        }
        LocalDate due = request.course().papers().due();
        return due == null || c.occurredOn().isAfter(due)
                ? Decision.accepted(new PapersDeadlineExpired(c.requestId(), c.occurredOn(), c.precision(), c.note()))
                : Decision.refused(
                        "papers-deadline-passed",
                        "the papers are in time up to and including " + due + "; they are late from the day after",
                        "UNCAC 44(10)");
    }

    private static Decision<ExtraditionEvent> receive(ReceivePapers c, ExtraditionRequest request) {
        if (request.outcome() != null && request.outcome() != ExtraditionOutcome.DISCHARGED) {
            return Decision.refused(
                    "papers-open-a-discharged-file",
                    "this file was closed as " + request.outcome() + "; reopen it with a reason instead",
                    "UNCAC 44(10)");
        }
        Particulars announced = request.particulars();
        List<String> known = request.charges().stream().map(Charge::offence).toList();
        return Decision.accepted(new RequestReceived(
                c.requestId(),
                c.occurredOn(),
                c.precision(),
                announced.ref(),
                announced.direction(),
                announced.partner(),
                c.channel() == null ? announced.channel() : c.channel(),
                c.form() == null ? announced.form() : c.form(),
                c.language() == null ? announced.language() : c.language(),
                announced.urgency(),
                announced.proceeding(),
                c.sought().isEmpty() ? request.sought() : c.sought(),
                c.offences().isEmpty()
                        ? known
                        : c.offences().stream().distinct().toList(),
                c.legalBases().isEmpty() ? announced.legalBases() : c.legalBases(),
                c.deadline() == null ? announced.deadline() : c.deadline(),
                c.note()));
    }
}
