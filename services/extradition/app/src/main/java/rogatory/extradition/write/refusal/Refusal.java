package rogatory.extradition.write.refusal;

import static rogatory.extradition.request.ExtraditionState.APPEAL;
import static rogatory.extradition.request.ExtraditionState.ARRESTED;
import static rogatory.extradition.request.ExtraditionState.BEFORE_A_COURT;
import static rogatory.extradition.request.ExtraditionState.CONSENT_GIVEN;
import static rogatory.extradition.request.ExtraditionState.CONSULTING;
import static rogatory.extradition.request.ExtraditionState.EXECUTIVE_DECISION;
import static rogatory.extradition.request.ExtraditionState.JUDICIAL_PHASE;
import static rogatory.extradition.request.ExtraditionState.LOCATING;
import static rogatory.extradition.request.ExtraditionState.UNDER_REVIEW;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import rogatory.extradition.events.CommittalDenied;
import rogatory.extradition.events.ExtraditionEvent;
import rogatory.extradition.events.ExtraditionRefused;
import rogatory.extradition.events.RefusalStage;
import rogatory.extradition.request.ExtraditionRequest;
import rogatory.extradition.request.ExtraditionState;
import rogatory.extradition.request.OffencesOfThisRequest;
import rogatory.extradition.request.PriorConsultation;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.Move;

/** Refusing extradition, by the executive or a court, as a whole or for some of the offences. */
public final class Refusal {

    public static final List<Move<ExtraditionState>> MOVES = List.of(
            new Move<>(
                    "refusal",
                    RefuseExtradition.class,
                    "ExtraditionRefused",
                    Set.of(
                            UNDER_REVIEW,
                            LOCATING,
                            ARRESTED,
                            CONSENT_GIVEN,
                            JUDICIAL_PHASE,
                            APPEAL,
                            CONSULTING,
                            EXECUTIVE_DECISION),
                    "CLOSED; same when only some offences are refused",
                    Holder.RM,
                    "UNCAC 44(8), 44(16), 44(17)"),
            new Move<>(
                    "committal-denial",
                    DenyCommittal.class,
                    "CommittalDenied",
                    Set.of(ARRESTED, JUDICIAL_PHASE),
                    "CLOSED",
                    Holder.RC,
                    "UNCAC 44(8), 44(16)"));

    private Refusal() {}

    public static Decision<ExtraditionEvent> decide(RefusalCommand command, ExtraditionRequest request) {
        return switch (command) {
            case RefuseExtradition c -> refuse(c, request);
            case DenyCommittal c -> deny(c, request);
        };
    }

    private static Decision<ExtraditionEvent> refuse(RefuseExtradition c, ExtraditionRequest request) {
        boolean inCourt = BEFORE_A_COURT.contains(request.stage());
        RefusalStage stage = c.stage() == null ? (inCourt ? RefusalStage.JUDICIAL : RefusalStage.EXECUTIVE) : c.stage();
        if (stage == RefusalStage.JUDICIAL && !inCourt) {
            return Decision.refused(
                    "a-court-refuses-what-is-before-it",
                    "the matter is not before a court in " + request.stage()
                            + "; the stage of this refusal is EXECUTIVE",
                    "UNCAC 44(8)");
        }
        var guards = new RefusalGuards(request, c.grounds(), c.reasons(), c.consultationWaivedBecause());
        return new OffencesOfThisRequest(request, c.offences())
                .check()
                .or(() -> still(c, request))
                .or(guards::check)
                .orElseGet(() -> new Decision.Accepted<>(
                        List.of(new ExtraditionRefused(
                                c.requestId(),
                                c.occurredOn(),
                                c.precision(),
                                c.offences(),
                                c.grounds(),
                                guards.sent(),
                                stage,
                                c.consultationWaivedBecause(),
                                c.submitBy())),
                        new RefusalWarnings(request, c.grounds()).all()));
    }

    private static Optional<Decision<ExtraditionEvent>> still(RefuseExtradition c, ExtraditionRequest request) {
        return request.charges().stream()
                        .anyMatch(charge -> charge.refused() && c.offences().contains(charge.offence()))
                ? Optional.of(Decision.refused(
                        "refuse-once", "one of these offences is refused already; name the others", "UNCAC 44(3)"))
                : Optional.empty();
    }

    /** A court is not bound to the talks between the authorities; that nobody consulted is said all the same. */
    private static Decision<ExtraditionEvent> deny(DenyCommittal c, ExtraditionRequest request) {
        var guards = new RefusalGuards(request, c.grounds(), c.reasons(), c.consultationWaivedBecause());
        return guards.fiscal()
                .orElseGet(() -> new Decision.Accepted<>(
                        List.of(new CommittalDenied(
                                c.requestId(),
                                c.occurredOn(),
                                c.precision(),
                                c.grounds(),
                                c.reasons(),
                                c.consultationWaivedBecause())),
                        guards.consultation().held()
                                ? new RefusalWarnings(request, c.grounds()).all()
                                : List.of(new Decision.Warning(
                                        PriorConsultation.RULE,
                                        "the requesting side was given no opportunity to present its views",
                                        PriorConsultation.ARTICLE))));
    }
}
