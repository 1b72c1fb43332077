package rogatory.lawenforcement.request;

import static rogatory.lawenforcement.request.LawEnforcementState.*;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import rogatory.lawenforcement.events.*;
import rogatory.lawenforcement.request.Technique.Stage;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.Observations;
import rogatory.vocabulary.record.Particulars;

/** Enters one event on the file; the switch is exhaustive, so a new event must find its meaning here. */
final class Folding {

    private Folding() {}

    static LawEnforcementRequest enter(@Nullable LawEnforcementRequest before, LawEnforcementEvent event) {
        if (before == null) {
            return event instanceof InquiryReceived receipt ? open(receipt) : missing(event);
        }
        Draft file = new Draft(before);
        enter(file, event);
        passTheBall(before, file, event);
        if (event.occurredOn().isAfter(file.latestOn)) {
            file.latestOn = event.occurredOn();
        }
        return file.request();
    }

    private static LawEnforcementRequest missing(LawEnforcementEvent event) {
        throw new IllegalArgumentException("a history begins with the receipt, not with " + event);
    }

    private static LawEnforcementRequest open(InquiryReceived e) {
        return new LawEnforcementRequest(
                e.requestId(),
                Particulars.of(e),
                IntStream.range(0, e.items().size())
                        .mapToObj(i -> Item.asked(
                                i + 1, e.items().get(i).type(), e.items().get(i).coercive()))
                        .toList(),
                RECEIVED,
                null,
                Course.begunWith(e.handlingCode()),
                Observations.NONE,
                e.occurredOn(),
                null);
    }

    private static void enter(Draft file, LawEnforcementEvent event) {
        CourseDraft course = file.course;
        switch (event) {
            case InquiryReceived e -> file.state = RECEIVED;
            case RequestAcknowledged e -> file.state = ACKNOWLEDGED;
            case RequestReturned e -> file.close(LawEnforcementOutcome.RETURNED, e.occurredOn());
            case Assigned e -> file.state = Settlement.working(file.items);
            case InterimReply e -> file.state = Settlement.working(file.items);
            case LegalBasisDetermined e -> file.particulars = file.particulars.restingOn(e.legalBases());
            case HoldPlaced e -> {
                course.hold = new Hold(file.state, e.reviewOn());
                file.state = ON_HOLD;
            }
            case HoldLifted e -> {
                file.state = course.hold.back();
                course.hold = Hold.NONE;
            }
            case ClarificationSought e -> {
                course.questions = course.questions.sought(file.state, e.answerDue());
                file.state = CLARIFICATION_SOUGHT;
            }
            case ClarificationReceived e -> endClarification(file);
            case ClarificationAbandoned e -> endClarification(file);
            case ClarificationLapsed e -> file.close(LawEnforcementOutcome.LAPSED, e.occurredOn());
            case ReminderSent e -> course.questions = course.questions.reminded();
            case ReplySent e -> Endings.reply(file, e);
            case MlaRequiredNotified e -> Endings.pointToMla(file, e);
            case Declined e -> Endings.decline(file, e);
            case ConvertedToMla e -> Endings.convert(file, e);
            case RequestWithdrawn e -> Endings.withdraw(file, e);
            case RequestClosed e -> Endings.close(file, e);
            case RequestReopened e -> Endings.reopen(file, e);
            case JointInvestigationProposed e -> course.joint = JointInvestigation.PROPOSED;
            case JointInvestigationAgreed e -> course.joint = JointInvestigation.AGREED;
            case JointInvestigationRefused e -> course.joint = JointInvestigation.REFUSED;
            case JointInvestigationEnded e -> course.joint = JointInvestigation.ENDED;
            case SpecialTechniqueProposed e ->
                course.techniques = course.techniques.with(e.technique(), Stage.PROPOSED, null);
            case SpecialTechniqueAuthorised e ->
                course.techniques = course.techniques.with(e.technique(), Stage.AUTHORISED, e.reviewOn());
            case SpecialTechniqueRefused e ->
                course.techniques = course.techniques.with(e.technique(), Stage.REFUSED, null);
            case SpecialTechniqueCompleted e ->
                course.techniques = course.techniques.with(e.technique(), Stage.COMPLETED, null);
            case HandlingCodeSet e -> course.handlingCode = e.handlingCode();
            case HandlingCodeChanged e -> course.handlingCode = e.handlingCode();
            case EvidentialUseConsentSought e -> course.evidentialUse = EvidentialUse.SOUGHT;
            case EvidentialUseConsentGiven e -> course.evidentialUse = EvidentialUse.GIVEN;
            case EvidentialUseConsentDenied e -> course.evidentialUse = EvidentialUse.DENIED;
            case StatusInquiryReceived e -> course.inquiries = course.inquiries.joinedBy(e.occurredOn());
            case StatusReplySent e -> course.inquiries = Inquiries.NONE;
            case DeadlineSuggested e -> file.particulars = file.particulars.wantedBy(e.deadline());
            case DeadlineRevised e -> file.particulars = file.particulars.wantedBy(e.deadline());
            case RecordCorrected e -> file.particulars = file.particulars.corrected(e);
            case DuplicateMerged e -> file.close(LawEnforcementOutcome.ERROR, e.occurredOn());
            case LiaisonOfficerEngaged e -> {}
            case CoordinationMeetingHeld e -> {}
            case StaffExchange e -> {}
            case ItemsForAnalysisSent e -> {}
            case ObservationNoted e -> file.observations = file.observations.with(e);
            case ObservationWithdrawn e -> file.observations = file.observations.with(e);
            case RequestLinked e -> {}
            case EventVoided e -> {}
        }
    }

    private static void endClarification(Draft file) {
        file.state = file.course.questions.back();
        file.course.questions = file.course.questions.ended();
    }

    /** Notes since when either side is waited for; a word of the requesting side breaks its silence. */
    private static void passTheBall(LawEnforcementRequest before, Draft file, LawEnforcementEvent event) {
        boolean theirs = file.state.holder() == Holder.RQ;
        boolean theirsBefore = before.holder() == Holder.RQ;
        if (theirs && (!theirsBefore || spoken(event))) {
            file.course.silentSince = later(file.course.silentSince, event);
        } else if (!theirs) {
            file.course.silentSince = null;
            if (before.holder() != Holder.RX && file.state.holder() == Holder.RX) {
                file.course.oursSince = event.occurredOn();
            }
        }
    }

    private static boolean spoken(LawEnforcementEvent event) {
        return event instanceof StatusInquiryReceived
                || event instanceof DeadlineSuggested
                || event instanceof DeadlineRevised
                || event instanceof RequestWithdrawn;
    }

    private static LocalDate later(@Nullable LocalDate before, LawEnforcementEvent event) {
        return before == null || event.occurredOn().isAfter(before) ? event.occurredOn() : before;
    }
}
