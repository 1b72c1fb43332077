package rogatory.lawenforcement.read.request;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.lawenforcement.request.*;
import rogatory.vocabulary.BasisInvoked;
import rogatory.vocabulary.Direction;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.Precision;
import rogatory.vocabulary.record.Particulars;

/**
 * An enquiry as its officers see it.
 *
 * @param outcome null while it is open
 * @param items what is asked for, each with what has become of it
 * @param clarifications how often clarification was sought
 * @param silentSince the day on which the requesting side was asked or last heard of, while it is awaited
 * @param statusInquiries not yet answered
 */
public record LawEnforcementRequestView(
        String ref,
        Direction direction,
        String partner,
        LawEnforcementState state,
        Holder holder,
        @Nullable LawEnforcementOutcome outcome,
        LocalDate receivedOn,
        Precision precision,
        String channel,
        @Nullable String form,
        String language,
        String urgency,
        String proceeding,
        List<String> offences,
        List<BasisInvoked> legalBases,
        List<Item> items,
        List<String> grounds,
        @Nullable String handlingCode,
        EvidentialUse evidentialUse,
        JointInvestigation jointInvestigation,
        List<Technique> techniques,
        int clarifications,
        @Nullable LocalDate silentSince,
        int statusInquiries,
        @Nullable LocalDate deadline,
        LocalDate latestOn,
        @Nullable LocalDate closedOn) {

    public static LawEnforcementRequestView of(LawEnforcementRequest request) {
        Particulars receipt = request.particulars();
        Course course = request.course();
        return new LawEnforcementRequestView(
                request.ref(),
                request.direction(),
                request.partner(),
                request.state(),
                request.holder(),
                request.outcome(),
                request.receivedOn(),
                receipt.receivedPrecision(),
                receipt.channel(),
                receipt.form(),
                receipt.language(),
                receipt.urgency(),
                receipt.proceeding(),
                receipt.offences(),
                receipt.legalBases(),
                request.items(),
                request.grounds(),
                request.course().handlingCode(),
                course.evidentialUse(),
                course.joint(),
                course.techniques().all(),
                course.questions().asked(),
                course.silentSince(),
                course.inquiries().open(),
                receipt.deadline(),
                request.latestOn(),
                request.closedOn());
    }
}
