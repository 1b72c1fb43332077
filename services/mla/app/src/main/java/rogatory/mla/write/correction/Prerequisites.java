package rogatory.mla.write.correction;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import rogatory.mla.events.*;
import rogatory.mla.request.*;

/**
 * What an event rests on beside the state: were it taken away, the event would hang in the air. The rules of the acts
 * say the same before the event is recorded.
 */
final class Prerequisites {

    private Prerequisites() {}

    static boolean met(MlaRequest request, MlaEvent event) {
        Course course = request.course();
        return switch (event) {
            case AssistanceGranted e -> each(request, e.items(), item -> item.state() == ItemState.PENDING);
            case ExecutionStarted e ->
                each(request, List.of(), item -> item.state().granted());
            case ItemExecuted e -> each(request, e.items(), item -> item.state().granted());
            case ResultsTransmitted e ->
                each(request, e.items(), item -> item.state().executed());
            case ItemRefused e ->
                each(request, e.items(), item -> item.state().open())
                        && consulted(PriorConsultation.BEFORE_REFUSING, request, e.consultationWaivedBecause());
            case RequestRefused e ->
                !request.anyExecuted()
                        && consulted(PriorConsultation.BEFORE_REFUSING, request, e.consultationWaivedBecause());
            case ExecutionPostponed e ->
                consulted(PriorConsultation.BEFORE_POSTPONING, request, e.consultationWaivedBecause());
            case RequestWithdrawn e -> givenUp(request, e.items());
            case NoLongerRequired e -> givenUp(request, e.items());
            case RequestReopened e ->
                request.outcome() != MlaOutcome.ERROR
                        && each(MlaRequest.evolve(request, e), List.of(), item -> item.state()
                                .open());
            case RequestClosed e -> Settlement.outcome(request.items()) != null;
            case ClarificationLapsed e -> course.reminders() > 0;
            case AppealDecided e -> course.appealsPending() > 0;
            case UseConsentGiven e -> course.consentSought();
            case UseConsentDenied e -> course.consentSought();
            case CostAgreed e -> course.costNotified();
            case CostDisputed e -> course.costNotified();
            case FreezeExtended e -> each(request, e.items(), Item::frozenNow);
            case FreezeLiftNoticeGiven e -> each(request, e.items(), Item::frozenNow);
            case AssetsReturned e -> each(request, e.items(), Item::returnable);
            case FreezeLifted e ->
                each(
                        request,
                        e.items(),
                        item -> e.noticeWaivedBecause() == null
                                ? item.assets() == AssetStage.LIFT_NOTIFIED
                                : item.frozenNow());
            case PersonEvent e -> PersonPrerequisites.met(request, e);
            case SpecialProcedureAnswered e ->
                each(request, e.items(), item -> item.duties().manner().procedure() != Manner.Procedure.NOT_ASKED);
            case LiftAnswerTermStated e -> each(request, e.items(), Item::frozenNow);
            case LiftReasonsPresented e -> each(request, e.items(), Item::frozenNow);
            case ThirdPartyClaimDecided e ->
                each(request, e.items(), item -> item.duties().assets().claims() > 0);
            default -> true;
        };
    }

    /** All items named fit, or where none is named at least one does. */
    static boolean each(MlaRequest request, List<Integer> numbers, Predicate<Item> fits) {
        return numbers.isEmpty()
                ? request.items().stream().anyMatch(fits)
                : request.items().stream()
                        .filter(item -> numbers.contains(item.no()))
                        .allMatch(fits);
    }

    private static boolean givenUp(MlaRequest request, List<Integer> numbers) {
        return numbers.isEmpty() || each(request, numbers, item -> item.state().open());
    }

    private static boolean consulted(PriorConsultation rule, MlaRequest request, @Nullable String waivedBecause) {
        return rule.check(request, waivedBecause).isEmpty();
    }
}
