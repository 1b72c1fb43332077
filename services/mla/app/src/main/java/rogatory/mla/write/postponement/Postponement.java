package rogatory.mla.write.postponement;

import static rogatory.mla.request.MlaState.*;

import java.util.List;
import java.util.Set;
import rogatory.mla.events.*;
import rogatory.mla.request.*;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.Move;

/** Putting execution off because of an ongoing proceeding, UNCAC 46(25), and going on. */
public final class Postponement {

    public static final List<Move<MlaState>> MOVES = List.of(
            new Move<>(
                    "postponement",
                    PostponeExecution.class,
                    "ExecutionPostponed",
                    Set.of(ACCEPTED, IN_EXECUTION, PARTIALLY_EXECUTED),
                    "POSTPONED",
                    Holder.RA,
                    "UNCAC 46(25)"),
            new Move<>(
                    "resumption",
                    ResumeExecution.class,
                    "ExecutionResumed",
                    Set.of(POSTPONED),
                    "IN_EXECUTION, or PARTIALLY_EXECUTED as before",
                    Holder.RA,
                    "UNCAC 46(25)"));

    private static final String OWN_PROCEEDINGS = "46_25";

    private Postponement() {}

    public static Decision<MlaEvent> decide(PostponementCommand command, MlaRequest request) {
        return switch (command) {
            case PostponeExecution c -> postpone(c, request);
            case ResumeExecution c ->
                Decision.accepted(new ExecutionResumed(c.requestId(), c.occurredOn(), c.precision(), c.note()));
        };
    }

    private static Decision<MlaEvent> postpone(PostponeExecution c, MlaRequest request) {
        if (!c.reason().equals(OWN_PROCEEDINGS)) {
            return Decision.refused(
                    "postpone-only-for-own-proceedings",
                    "assistance is postponed only where it interferes with an ongoing investigation, prosecution or judicial proceeding",
                    "UNCAC 46(25)");
        }
        return PriorConsultation.BEFORE_POSTPONING
                .check(request, c.consultationWaivedBecause())
                .orElseGet(() -> Decision.accepted(new ExecutionPostponed(
                        c.requestId(),
                        c.occurredOn(),
                        c.precision(),
                        c.reason(),
                        c.reviewOn(),
                        c.consultationWaivedBecause(),
                        c.note())));
    }
}
