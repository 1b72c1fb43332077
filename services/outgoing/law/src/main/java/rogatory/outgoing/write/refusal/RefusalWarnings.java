package rogatory.outgoing.write.refusal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import rogatory.outgoing.events.Subject;
import rogatory.outgoing.request.OutgoingRequest;
import rogatory.outgoing.request.SubjectLaw;
import rogatory.vocabulary.Decision;

/** What the other side owed us before and with a refusal, so that we can ask for it. */
record RefusalWarnings(OutgoingRequest request, ReportRefusal refusal) {

    private static final String BANK_SECRECY = "M-BANKSECRECY-46_8";
    private static final Set<String> FISCAL = Set.of("M-FISCAL-46_22", "X-FISCAL-44_16");

    List<Decision.Warning> all() {
        List<Decision.Warning> warnings = new ArrayList<>();
        String reasons = refusal.reasons();
        if (request.subject() == Subject.MLA && (reasons == null || reasons.isBlank())) {
            warnings.add(new Decision.Warning(
                    "reasons-owed-by-the-other-side",
                    "no reasons were reported, but reasons are given for any refusal; ask for them",
                    "UNCAC 46(23)"));
        }
        if (request.subject() != Subject.LAW_ENFORCEMENT
                && request.course().consultations().held() == 0) {
            warnings.add(new Decision.Warning(
                    "consultation-owed-before-refusal",
                    "the other side has not consulted us; ask to be heard and for a reconsideration",
                    SubjectLaw.article(request.subject(), "UNCAC 46(26)", "UNCAC 44(17)")));
        }
        if (refusal.grounds().contains(BANK_SECRECY)) {
            warnings.add(new Decision.Warning(
                    "bank-secrecy-is-no-ground", "bank secrecy is no ground of refusal; say so", "UNCAC 46(8)"));
        }
        if (!refusal.grounds().isEmpty() && FISCAL.containsAll(refusal.grounds())) {
            warnings.add(new Decision.Warning(
                    "not-solely-fiscal",
                    "that fiscal matters are involved is no ground of its own; say so",
                    SubjectLaw.article(request.subject(), "UNCAC 46(22)", "UNCAC 44(16)")));
        }
        return warnings;
    }
}
