package rogatory.lawenforcement.write.correction;

import java.util.List;
import java.util.function.Predicate;
import rogatory.lawenforcement.events.*;
import rogatory.lawenforcement.request.*;
import rogatory.lawenforcement.request.Technique.Stage;

/**
 * What an event rests on beside the state: were it taken away, the event would hang in the air. The rules of the acts
 * say the same before the event is recorded.
 */
final class Prerequisites {

    private Prerequisites() {}

    static boolean met(LawEnforcementRequest request, LawEnforcementEvent event) {
        Course course = request.course();
        return switch (event) {
            case ReplySent e -> each(request, e.items(), item -> item.pending() && !request.needsMla(item));
            case MlaRequiredNotified e -> each(request, e.items(), Item::pending);
            case Declined e -> each(request, e.items(), Item::pending);
            case RequestWithdrawn e ->
                each(request, e.items(), item -> item.fate().open());
            case ClarificationLapsed e -> course.silence().overOn(e.occurredOn());
            case HandlingCodeSet e -> request.course().handlingCode() == null;
            case HandlingCodeChanged e -> request.course().handlingCode() != null;
            case EvidentialUseConsentGiven e -> course.evidentialUse() == EvidentialUse.SOUGHT;
            case EvidentialUseConsentDenied e -> course.evidentialUse() == EvidentialUse.SOUGHT;
            case JointInvestigationProposed e -> !course.joint().underWay();
            case JointInvestigationAgreed e -> course.joint() == JointInvestigation.PROPOSED;
            case JointInvestigationRefused e -> course.joint() == JointInvestigation.PROPOSED;
            case JointInvestigationEnded e -> course.joint() == JointInvestigation.AGREED;
            case SpecialTechniqueProposed e -> !course.techniques().underWay(e.technique());
            case SpecialTechniqueAuthorised e -> course.techniques().is(e.technique(), Stage.PROPOSED);
            case SpecialTechniqueRefused e -> course.techniques().is(e.technique(), Stage.PROPOSED);
            case SpecialTechniqueCompleted e -> course.techniques().is(e.technique(), Stage.AUTHORISED);
            case RequestClosed e -> Settlement.outcome(request.items()) != null;
            case RequestReopened e -> reopens(new Reopening(request, e.reason()), e.items());
            default -> true;
        };
    }

    private static boolean reopens(Reopening reopening, List<Integer> numbers) {
        return reopening.barred().isEmpty() && each(reopening.request(), numbers, reopening::takesUp);
    }

    private static boolean each(LawEnforcementRequest request, List<Integer> numbers, Predicate<Item> fits) {
        return request.items().stream()
                .filter(item -> numbers.contains(item.no()))
                .allMatch(fits);
    }
}
