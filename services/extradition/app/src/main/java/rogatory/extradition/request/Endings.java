package rogatory.extradition.request;

import static rogatory.extradition.request.ExtraditionState.JUDICIAL_PHASE;
import static rogatory.extradition.request.ExtraditionState.LOCATING;
import static rogatory.extradition.request.ExtraditionState.PROVISIONAL_ARREST_REQUESTED;
import static rogatory.extradition.request.ExtraditionState.RECEIVED;
import static rogatory.extradition.request.ExtraditionState.SURRENDERED;
import static rogatory.extradition.request.ExtraditionState.SURRENDER_ORDERED;
import static rogatory.extradition.request.ExtraditionState.SURRENDER_POSTPONED;
import static rogatory.extradition.request.ExtraditionState.UNDER_REVIEW;

import java.util.List;
import java.util.stream.Stream;
import rogatory.extradition.events.*;

/** Enters what settles a request or takes it up again; outcomes come from here and nowhere else. */
final class Endings {

    private Endings() {}

    /**
     * The papers arrive, and say it better than what announced them; reference and day of receipt stay those of the file.
     * They open a file again that was closed because they were late.
     */
    static void papers(Draft file, RequestReceived e) {
        if (file.outcome != null) {
            file.reopen(RECEIVED);
        }
        file.particulars = file.particulars
                .conveyed(e.channel(), e.form(), e.language())
                .concerning(e.offences())
                .restingOn(e.legalBases())
                .wantedBy(e.deadline());
        file.sought = e.sought();
        file.charges = Folding.charges(e.offences());
        file.course.papers = Papers.HERE;
        file.state = RECEIVED;
    }

    static void order(Draft file, SurrenderOrdered e) {
        file.course.order = new SurrenderOrder(e.conditions(), e.surrenderBy(), null, null, null);
        file.state = SURRENDER_ORDERED;
    }

    static void postpone(Draft file, SurrenderPostponed e) {
        file.course.order = file.course.order.postponed(e.reason(), e.reviewOn());
        file.state = SURRENDER_POSTPONED;
    }

    static void lend(Draft file, TemporarySurrender e) {
        file.course.order = file.course.order.lentUntil(e.returnDue());
        file.state = SURRENDERED;
        file.end(ExtraditionOutcome.SURRENDERED_TEMPORARY, e.occurredOn());
    }

    static void surrender(Draft file, PersonSurrendered e) {
        file.state = SURRENDERED;
        file.end(
                file.course.order.returnToServe()
                        ? ExtraditionOutcome.SURRENDERED_CONDITIONAL
                        : ExtraditionOutcome.SURRENDERED,
                e.occurredOn());
    }

    /** Refused offence by offence, the request goes on for what is left; refused for all, it is refused. */
    static void refuse(Draft file, ExtraditionRefused e) {
        e.offences().forEach(offence -> file.change(offence, charge -> charge.refused(e.grounds())));
        if (e.offences().isEmpty() || file.charges.stream().allMatch(Charge::refused)) {
            file.course.refusal = new Refusal(grounds(file, e), e.submitBy());
            file.close(
                    e.stage() == RefusalStage.JUDICIAL
                            ? ExtraditionOutcome.REFUSED_JUDICIAL
                            : ExtraditionOutcome.REFUSED_EXECUTIVE,
                    e.occurredOn());
        }
    }

    private static List<String> grounds(Draft file, ExtraditionRefused e) {
        return Stream.concat(file.charges.stream().flatMap(charge -> charge.grounds().stream()), e.grounds().stream())
                .distinct()
                .toList();
    }

    static void refuse(Draft file, CommittalDenied e) {
        file.course.refusal = new Refusal(e.grounds(), null);
        file.close(ExtraditionOutcome.REFUSED_JUDICIAL, e.occurredOn());
    }

    static void considerSentence(Draft file, SentenceEnforcementConsidered e) {
        file.course.enforcementConsidered = true;
        if (e.takenOver()) {
            file.outcome = ExtraditionOutcome.SENTENCE_TAKEN_OVER;
        }
    }

    /** After a surrender the closure only puts the file away: the matter ended on the day of the surrender. */
    static void close(Draft file, RequestClosed e) {
        if (file.outcome == null) {
            file.close(ExtraditionOutcome.valueOf(e.outcome()), e.occurredOn());
        } else {
            file.state = ExtraditionState.CLOSED;
        }
    }

    static void reopen(Draft file, RequestReopened e) {
        if (!file.course.papers.here()) {
            file.reopen(PROVISIONAL_ARREST_REQUESTED);
            return;
        }
        file.reopen(
                switch (e.reason()) {
                    case "RELOCATION", "REARREST" -> LOCATING;
                    case "COURT_REMITTED" -> JUDICIAL_PHASE;
                    default -> UNDER_REVIEW;
                });
    }
}
