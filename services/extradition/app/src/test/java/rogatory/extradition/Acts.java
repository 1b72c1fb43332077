package rogatory.extradition;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.extradition.events.DualCriminality;
import rogatory.extradition.events.ExtraditionEvent;
import rogatory.extradition.events.OffenceAssessed;
import rogatory.extradition.events.RefusalStage;
import rogatory.extradition.request.ExtraditionRequest;
import rogatory.extradition.write.ExtraditionDecisions;
import rogatory.extradition.write.afterwards.*;
import rogatory.extradition.write.arrest.*;
import rogatory.extradition.write.assessment.*;
import rogatory.extradition.write.assurance.*;
import rogatory.extradition.write.clarification.*;
import rogatory.extradition.write.competition.*;
import rogatory.extradition.write.consent.*;
import rogatory.extradition.write.consultation.*;
import rogatory.extradition.write.contact.*;
import rogatory.extradition.write.court.*;
import rogatory.extradition.write.ending.*;
import rogatory.extradition.write.nationality.*;
import rogatory.extradition.write.provisional.*;
import rogatory.extradition.write.receipt.*;
import rogatory.extradition.write.refusal.*;
import rogatory.extradition.write.safeguard.*;
import rogatory.extradition.write.surrender.*;
import rogatory.testkit.DeciderSpec;
import rogatory.vocabulary.BasisInvoked;
import rogatory.vocabulary.Direction;
import rogatory.vocabulary.Numbered;
import rogatory.vocabulary.Precision;
import rogatory.vocabulary.RequestAddress;
import rogatory.vocabulary.State;
import rogatory.vocabulary.TimeLimit;
import rogatory.vocabulary.WorkingCalendar;
import rogatory.vocabulary.record.*;

/** The acts of a test, all done on one day unless a day is given, and the file they are put on. */
public final class Acts {

    public static final String ID = "extradition-01J9ZQ4T8M3W5X7Y9A1B2C3D4E";
    public static final LocalDate DAY = LocalDate.of(2021, 3, 9);
    public static final String BRIBERY = "U15b";
    public static final String LAUNDERING = "U23";
    public static final String NATIONALITY = "X-NATIONALITY-44_11";
    public static final String RETURN = "RETURN_TO_SERVE_44_12";

    private static final Precision ON = Precision.DAY;

    private Acts() {}

    /** An empty desk: the law answers what is put on it. */
    public static DeciderSpec<ExtraditionEvent> law() {
        return DeciderSpec.of(ExtraditionDecisions::decide);
    }

    /** Sought for bribery and laundering, on a bilateral treaty. */
    public static DeciderSpec<ExtraditionEvent> underReview() {
        return law().after(receive(), acknowledge());
    }

    public static DeciderSpec<ExtraditionEvent> locating() {
        return underReview().after(proceed());
    }

    public static DeciderSpec<ExtraditionEvent> arrested() {
        return locating().after(arrest(DAY));
    }

    public static DeciderSpec<ExtraditionEvent> heard() {
        return arrested().after(safeguard("INFORMED", "COUNSEL"), hear());
    }

    /** Committed: the executive has to decide. */
    public static DeciderSpec<ExtraditionEvent> committed() {
        return heard().after(commit());
    }

    public static DeciderSpec<ExtraditionEvent> ordered(String... conditions) {
        return committed().after(order(conditions));
    }

    public static DeciderSpec<ExtraditionEvent> surrendered(String... conditions) {
        return ordered(conditions).after(surrender(DAY));
    }

    /** Arrested before the papers, which must come within 40 days. */
    public static DeciderSpec<ExtraditionEvent> provisionallyArrested() {
        return law().after(announce("U2"), arrestProvisionally(40));
    }

    /** The day by which this rule owes something; nothing where it owes nothing. */
    public static @Nullable LocalDate due(String rule, DeciderSpec<ExtraditionEvent> spec) {
        return TimeLimit.nearest(
                file(spec).limits().stream()
                        .filter(limit -> limit.rule().equals(rule))
                        .toList(),
                WorkingCalendar.WEEKDAYS);
    }

    /** The nearest day by which something is owed or awaited; nothing where there is none. */
    public static @Nullable LocalDate due(DeciderSpec<ExtraditionEvent> spec) {
        return TimeLimit.nearest(file(spec).limits(), WorkingCalendar.WEEKDAYS);
    }

    public static ExtraditionRequest file(DeciderSpec<ExtraditionEvent> spec) {
        return ExtraditionRequest.fold(Numbered.all(spec.history()));
    }

    public static ReceiveRequest receive() {
        return receive("U1", List.of("E-PROS"), relied("BILATERAL_EXT"), BRIBERY, LAUNDERING);
    }

    /** Asks for provisional arrest. */
    public static ReceiveRequest announce(String urgency) {
        return receive(urgency, List.of("E-PROV"), relied("BILATERAL_EXT"), BRIBERY);
    }

    public static ReceiveRequest receive(String urgency, List<String> sought, BasisInvoked basis, String... offences) {
        return new ReceiveRequest(
                ID,
                DAY,
                ON,
                "CL-PE-2006",
                Direction.INCOMING,
                new State("PE"),
                "DIPLOMATIC",
                "WRITTEN_PAPER",
                "es",
                urgency,
                "CRIMINAL",
                sought,
                List.of(offences),
                List.of(basis),
                null,
                null);
    }

    public static BasisInvoked relied(String code) {
        return new BasisInvoked(code, "RELIED_ON");
    }

    public static MakeProvisionalArrest arrestProvisionally(int days) {
        return new MakeProvisionalArrest(ID, DAY, ON, days, null);
    }

    public static ReceivePapers papers(LocalDate on, String... offences) {
        return new ReceivePapers(
                ID, on, ON, null, null, null, List.of("E-PROS"), List.of(offences), List.of(), null, null);
    }

    public static RecordPapersExpiry expire(LocalDate on) {
        return new RecordPapersExpiry(ID, on, ON, null);
    }

    public static DischargePerson discharge(LocalDate on) {
        return new DischargePerson(ID, on, ON, null);
    }

    public static AcknowledgeRequest acknowledge() {
        return new AcknowledgeRequest(ID, DAY, ON, null);
    }

    public static ReturnRequest sendBack(String reason) {
        return new ReturnRequest(ID, DAY, ON, reason, null);
    }

    public static DetermineLegalBasis determine(BasisInvoked... bases) {
        return new DetermineLegalBasis(ID, DAY, ON, List.of(bases), null);
    }

    public static AssessDualCriminality assess(String offence, DualCriminality result) {
        return new AssessDualCriminality(ID, DAY, ON, List.of(new OffenceAssessed(offence, result)), null);
    }

    public static AssessDualCriminality assessNothing() {
        return new AssessDualCriminality(ID, DAY, ON, List.of(), null);
    }

    public static SeekClarification ask() {
        return new SeekClarification(ID, DAY, ON, List.of("FACTS"), DAY.plusDays(30), "Which facts?");
    }

    public static ReceiveClarification answer() {
        return new ReceiveClarification(ID, DAY, ON, false, null);
    }

    public static SendReminder remind(LocalDate on) {
        return new SendReminder(ID, on, ON, null);
    }

    public static LetClarificationLapse lapse(LocalDate on) {
        return new LetClarificationLapse(ID, on, ON, null);
    }

    public static AbandonClarification abandon() {
        return new AbandonClarification(ID, DAY, ON, null);
    }

    public static IssueAuthorityToProceed proceed() {
        return new IssueAuthorityToProceed(ID, DAY, ON, null);
    }

    public static LocatePerson locate() {
        return new LocatePerson(ID, DAY, ON, null);
    }

    public static ReportNotLocated notLocated() {
        return new ReportNotLocated(ID, DAY, ON, null);
    }

    public static ArrestPerson arrest(LocalDate on) {
        return new ArrestPerson(ID, on, ON, null);
    }

    public static DecideBail bail(LocalDate on, boolean denied) {
        return new DecideBail(ID, on, ON, denied, null);
    }

    public static GiveConsent consent() {
        return new GiveConsent(ID, DAY, ON, null);
    }

    public static RevokeConsent revokeConsent() {
        return new RevokeConsent(ID, DAY, ON, null);
    }

    public static HoldHearing hear() {
        return new HoldHearing(ID, DAY, ON, null);
    }

    public static CommitPerson commit() {
        return new CommitPerson(ID, DAY, ON, "PRIMA_FACIE", null);
    }

    public static DenyCommittal denyCommittal(@Nullable String waived, String... grounds) {
        return new DenyCommittal(ID, DAY, ON, List.of(grounds), null, waived);
    }

    public static LodgeAppeal appeal() {
        return new LodgeAppeal(ID, DAY, ON, null);
    }

    public static DecideAppeal decideAppeal() {
        return new DecideAppeal(ID, DAY, ON, null);
    }

    public static OpenConsultation consult(@Nullable String purpose) {
        return new OpenConsultation(ID, DAY, ON, purpose, null);
    }

    public static CloseConsultation consulted() {
        return new CloseConsultation(ID, DAY, ON, null);
    }

    public static SeekAssurances seekAssurances(String... which) {
        return new SeekAssurances(ID, DAY, ON, List.of(which), DAY.plusDays(20), null);
    }

    public static GiveAssurances giveAssurances(String... which) {
        return new GiveAssurances(ID, DAY, ON, List.of(which), null);
    }

    public static RefuseExtradition refuse(@Nullable String reasons, String... grounds) {
        return refuse(List.of(), reasons, null, null, grounds);
    }

    public static RefuseExtradition refuseUnconsulted(String... grounds) {
        return refuse(List.of(), "As sent", null, "They stated their views before", grounds);
    }

    public static RefuseExtradition refuseFor(String offence, String... grounds) {
        return refuse(List.of(offence), "As sent", null, "They stated their views before", grounds);
    }

    public static RefuseExtradition refuse(
            List<String> offences,
            @Nullable String reasons,
            @Nullable RefusalStage stage,
            @Nullable String waived,
            String... grounds) {
        return new RefuseExtradition(ID, DAY, ON, offences, List.of(grounds), reasons, stage, waived, null);
    }

    public static OrderSurrender order(String... conditions) {
        return new OrderSurrender(ID, DAY, ON, List.of(conditions), null, DAY.plusDays(10), null);
    }

    public static PostponeSurrender postpone(@Nullable String reason) {
        return new PostponeSurrender(ID, DAY, ON, reason, DAY.plusMonths(6), null);
    }

    public static SurrenderTemporarily lend() {
        return new SurrenderTemporarily(ID, DAY, ON, DAY.plusMonths(3), null);
    }

    public static SurrenderPerson surrender(LocalDate on) {
        return new SurrenderPerson(ID, on, ON, null);
    }

    public static RegisterCompetingRequest compete(String state) {
        return new RegisterCompetingRequest(ID, DAY, ON, new State(state), null, null);
    }

    public static DecidePriority prefer(String state) {
        return new DecidePriority(ID, DAY, ON, new State(state), null);
    }

    public static SubmitForDomesticProsecution prosecuteHere() {
        return new SubmitForDomesticProsecution(ID, DAY, ON, null);
    }

    public static ConsiderSentenceEnforcement considerSentence(boolean takenOver) {
        return new ConsiderSentenceEnforcement(ID, DAY, ON, takenOver, null);
    }

    public static RequestSpecialtyWaiver askWaiver() {
        return new RequestSpecialtyWaiver(ID, DAY, ON, null);
    }

    public static DecideSpecialtyWaiver decideWaiver() {
        return new DecideSpecialtyWaiver(ID, DAY, ON, false, null);
    }

    public static RequestReExtradition askToPassOn(String state) {
        return new RequestReExtradition(ID, DAY, ON, new State(state), null);
    }

    public static DecideReExtradition decidePassingOn() {
        return new DecideReExtradition(ID, DAY, ON, true, null);
    }

    public static ReturnToServeSentence comeBack() {
        return new ReturnToServeSentence(ID, DAY, ON, null);
    }

    public static ReceiveStatusInquiry inquire() {
        return new ReceiveStatusInquiry(ID, DAY, ON, null);
    }

    public static SendStatusReply reply() {
        return new SendStatusReply(ID, DAY, ON, null);
    }

    public static WithdrawRequest withdraw() {
        return new WithdrawRequest(ID, DAY, ON, null);
    }

    public static CloseRequest close(@Nullable String reason) {
        return new CloseRequest(ID, DAY, ON, reason, null);
    }

    public static ReopenRequest reopen(String reason) {
        return new ReopenRequest(ID, DAY, ON, reason, null);
    }

    public static RecordSafeguards safeguard(String... which) {
        return new RecordSafeguards(ID, DAY, ON, List.of(which), null);
    }

    public static VoidEvent voiding(long sequence) {
        return new VoidEvent(ID, DAY, ON, sequence, "Entered on the wrong file");
    }

    public static CorrectRecord correct(String field, @Nullable String from, String to) {
        return new CorrectRecord(ID, DAY, ON, field, from, to, "Misread stamp");
    }

    public static NoteObservation note(String code) {
        return new NoteObservation(ID, DAY, ON, code, null);
    }

    public static WithdrawObservation withdrawObservation(String code) {
        return new WithdrawObservation(ID, DAY, ON, code, "It was the other file");
    }

    public static LinkRequest link(String type, String to) {
        return new LinkRequest(ID, DAY, ON, type, new RequestAddress(to), null);
    }

    public static MergeDuplicate mergeInto(String ref) {
        return new MergeDuplicate(ID, DAY, ON, ref, "The same letter came by two channels");
    }
}
