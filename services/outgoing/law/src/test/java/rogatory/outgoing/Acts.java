package rogatory.outgoing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.outgoing.events.ItemAsked;
import rogatory.outgoing.events.OutgoingEvent;
import rogatory.outgoing.events.Subject;
import rogatory.outgoing.request.OutgoingRequest;
import rogatory.outgoing.write.OutgoingDecisions;
import rogatory.outgoing.write.arrest.PreparePapers;
import rogatory.outgoing.write.arrest.ReportArrest;
import rogatory.outgoing.write.arrest.ReportRelease;
import rogatory.outgoing.write.arrest.SeekProvisionalArrest;
import rogatory.outgoing.write.assurance.GiveAssurances;
import rogatory.outgoing.write.assurance.ReportAssurancesSought;
import rogatory.outgoing.write.clarification.ReportClarificationSought;
import rogatory.outgoing.write.clarification.SendClarification;
import rogatory.outgoing.write.consultation.AcceptConditions;
import rogatory.outgoing.write.consultation.DeclineConditions;
import rogatory.outgoing.write.consultation.ReportConsultation;
import rogatory.outgoing.write.consultation.ReportConsultationClosure;
import rogatory.outgoing.write.contact.EscalateRequest;
import rogatory.outgoing.write.contact.ReceiveStatusReply;
import rogatory.outgoing.write.contact.SendChaser;
import rogatory.outgoing.write.contact.SuggestDeadline;
import rogatory.outgoing.write.conversion.ConvertToMla;
import rogatory.outgoing.write.conversion.ReportMlaRequired;
import rogatory.outgoing.write.costs.AgreeCost;
import rogatory.outgoing.write.costs.DisputeCost;
import rogatory.outgoing.write.costs.ReportCost;
import rogatory.outgoing.write.drafting.ConfirmInWriting;
import rogatory.outgoing.write.drafting.ShareDraft;
import rogatory.outgoing.write.drafting.TranslateRequest;
import rogatory.outgoing.write.drafting.TransmitRequest;
import rogatory.outgoing.write.drafting.VetRequest;
import rogatory.outgoing.write.ending.CloseRequest;
import rogatory.outgoing.write.ending.DeclareNoLongerRequired;
import rogatory.outgoing.write.ending.ReopenRequest;
import rogatory.outgoing.write.ending.WithdrawRequest;
import rogatory.outgoing.write.handling.ReceiveHandlingCode;
import rogatory.outgoing.write.handling.ReportEvidentialUseConsent;
import rogatory.outgoing.write.handling.ReportEvidentialUseDenial;
import rogatory.outgoing.write.handling.SeekEvidentialUse;
import rogatory.outgoing.write.persons.EndPresence;
import rogatory.outgoing.write.persons.GiveSafeConduct;
import rogatory.outgoing.write.persons.ReceiveDetainedPerson;
import rogatory.outgoing.write.persons.ReturnDetainedPerson;
import rogatory.outgoing.write.progress.ReportAcknowledgement;
import rogatory.outgoing.write.progress.ReportGrant;
import rogatory.outgoing.write.progress.ReportPostponement;
import rogatory.outgoing.write.progress.ReportResumption;
import rogatory.outgoing.write.progress.ReportReturn;
import rogatory.outgoing.write.receipt.ReceiveDomesticRequest;
import rogatory.outgoing.write.refusal.ReportRefusal;
import rogatory.outgoing.write.results.ConfirmUsefulness;
import rogatory.outgoing.write.results.ForwardResults;
import rogatory.outgoing.write.results.ReceivePartialResults;
import rogatory.outgoing.write.results.ReceiveResults;
import rogatory.outgoing.write.search.CirculateNotice;
import rogatory.outgoing.write.search.IssueWarrant;
import rogatory.outgoing.write.search.ReportLocation;
import rogatory.outgoing.write.search.ReportNotLocated;
import rogatory.outgoing.write.surrender.ReportPersonConsent;
import rogatory.outgoing.write.surrender.ReportProsecutionAbroad;
import rogatory.outgoing.write.surrender.ReportSpecialtyWaiver;
import rogatory.outgoing.write.surrender.ReturnPersonToServe;
import rogatory.outgoing.write.surrender.SeekSpecialtyWaiver;
import rogatory.outgoing.write.surrender.TakeCustody;
import rogatory.outgoing.write.use.RecordOtherUse;
import rogatory.outgoing.write.use.ReportUseConsent;
import rogatory.outgoing.write.use.ReportUseConsentDenial;
import rogatory.outgoing.write.use.ReportUseRestriction;
import rogatory.outgoing.write.use.SeekUseConsent;
import rogatory.testkit.DeciderSpec;
import rogatory.vocabulary.BasisInvoked;
import rogatory.vocabulary.Direction;
import rogatory.vocabulary.LegalAct;
import rogatory.vocabulary.Money;
import rogatory.vocabulary.Numbered;
import rogatory.vocabulary.Precision;
import rogatory.vocabulary.RequestAddress;
import rogatory.vocabulary.State;
import rogatory.vocabulary.TimeLimit;
import rogatory.vocabulary.WorkingCalendar;
import rogatory.vocabulary.record.CorrectRecord;
import rogatory.vocabulary.record.LinkRequest;
import rogatory.vocabulary.record.MergeDuplicate;
import rogatory.vocabulary.record.NoteObservation;
import rogatory.vocabulary.record.VoidEvent;
import rogatory.vocabulary.record.WithdrawObservation;

/** The acts of a test, all done on one day unless a day is given, and the file they are put on. */
public final class Acts {

    public static final String ID = "mla-out-01J9ZQ4T8M3W5X7Y9A1B2C3D4E";
    public static final LocalDate DAY = LocalDate.of(2021, 3, 9);
    public static final String NATIONALITY = "X-NATIONALITY-44_11";
    public static final String RETURN = "RETURN_TO_SERVE_44_12";
    public static final String TRANSFER = "M-OTHR-46_3i.TRANSFER_DETAINED";

    private static final Precision ON = Precision.DAY;
    private static final String LETTER = "LETTER";

    private Acts() {}

    /** An empty desk: the law answers what is put on it. */
    public static DeciderSpec<OutgoingEvent> law(Subject subject) {
        return DeciderSpec.of(OutgoingDecisions.of(subject)::decide);
    }

    /** Two items for assistance, one person for extradition; routine, to be sent in writing. */
    public static DeciderSpec<OutgoingEvent> drafted(Subject subject) {
        return law(subject).after(receive(subject, "U0"));
    }

    public static DeciderSpec<OutgoingEvent> vetted(Subject subject) {
        return drafted(subject).after(vet(), preparePapersWhereNeeded(subject));
    }

    public static DeciderSpec<OutgoingEvent> sent(Subject subject) {
        return vetted(subject).after(transmit());
    }

    public static DeciderSpec<OutgoingEvent> granted(Subject subject, String... conditions) {
        return sent(subject).after(acknowledge(), grant(List.of(), conditions));
    }

    public static DeciderSpec<OutgoingEvent> received(Subject subject) {
        return granted(subject).after(results(false));
    }

    /** A person is wanted, and it is urgent. */
    public static DeciderSpec<OutgoingEvent> wanted() {
        return law(Subject.EXTRADITION).after(receive(Subject.EXTRADITION, "U2"), warrant());
    }

    /** Held abroad before the papers, which are due within 40 days. */
    public static DeciderSpec<OutgoingEvent> provisionallyArrested() {
        return wanted().after(seekArrest(), arrest(DAY, 40));
    }

    public static DeciderSpec<OutgoingEvent> surrendered(String... conditions) {
        DeciderSpec<OutgoingEvent> granted = granted(Subject.EXTRADITION, conditions);
        return conditions.length == 0 ? granted.after(takeCustody(null)) : granted.after(accept(), takeCustody(null));
    }

    public static OutgoingRequest file(DeciderSpec<OutgoingEvent> spec) {
        return OutgoingRequest.fold(Numbered.all(spec.history()));
    }

    /** The last day of the time limit with this rule; null where none stands. */
    public static @Nullable LocalDate due(DeciderSpec<OutgoingEvent> spec, String rule) {
        return TimeLimit.nearest(
                file(spec).limits().stream()
                        .filter(limit -> limit.rule().equals(rule))
                        .toList(),
                WorkingCalendar.WEEKDAYS);
    }

    public static ReceiveDomesticRequest receive(Subject subject, String urgency) {
        return switch (subject) {
            case MLA -> receive(urgency, List.of(item("M-RECS-46_3f.BANK"), item(TRANSFER)), List.of());
            case LAW_ENFORCEMENT -> receive(urgency, List.of(item("L-PERS-48b_i"), item("L-PROC-48b_ii")), List.of());
            case EXTRADITION -> receive(urgency, List.of(), List.of("E-PROS"));
        };
    }

    public static ReceiveDomesticRequest receive(String urgency, List<ItemAsked> items, List<String> sought) {
        return receive(Direction.OUTGOING, urgency, items, sought, "U15b", "U23");
    }

    public static ReceiveDomesticRequest receive(
            Direction direction, String urgency, List<ItemAsked> items, List<String> sought, String... offences) {
        return new ReceiveDomesticRequest(
                ID,
                DAY,
                ON,
                "NG-CH-2021-7",
                direction,
                new State("CH"),
                "CA_DIRECT",
                "WRITTEN_PAPER",
                "fr",
                urgency,
                "CRIMINAL",
                List.of(offences),
                List.of(new BasisInvoked("UNCAC_46_7_SOLE", "RELIED_ON")),
                items,
                sought,
                null,
                null);
    }

    public static ItemAsked item(String type) {
        return new ItemAsked(type, false);
    }

    public static ShareDraft shareDraft() {
        return new ShareDraft(ID, DAY, ON, null);
    }

    public static VetRequest vet(String... missing) {
        return new VetRequest(ID, DAY, ON, List.of(missing), null);
    }

    private static LegalAct preparePapersWhereNeeded(Subject subject) {
        return subject == Subject.EXTRADITION ? preparePapers() : translate("de");
    }

    public static TranslateRequest translate(String language) {
        return new TranslateRequest(ID, DAY, ON, language, null);
    }

    public static TransmitRequest transmit() {
        return transmit(DAY, null);
    }

    public static TransmitRequest transmit(LocalDate on, @Nullable String form) {
        return new TransmitRequest(ID, on, ON, null, form, null, null, null);
    }

    public static ConfirmInWriting confirmInWriting() {
        return new ConfirmInWriting(ID, DAY, ON, null);
    }

    public static ReportAcknowledgement acknowledge() {
        return new ReportAcknowledgement(ID, DAY, ON, "CH-4711", LETTER, null);
    }

    public static ReportReturn sendBack(String reason) {
        return new ReportReturn(ID, DAY, ON, reason, LETTER, null);
    }

    public static ReportGrant grant(List<Integer> items, String... conditions) {
        return new ReportGrant(ID, DAY, ON, items, List.of(conditions), LETTER, null);
    }

    public static ReportPostponement postpone(@Nullable String reason, @Nullable LocalDate reviewOn) {
        return new ReportPostponement(ID, DAY, ON, reason, reviewOn, LETTER, null);
    }

    public static ReportResumption resume() {
        return new ReportResumption(ID, DAY, ON, LETTER, null);
    }

    public static ReportRefusal refuse(List<Integer> items, @Nullable String reasons, String... grounds) {
        return new ReportRefusal(ID, DAY, ON, items, List.of(grounds), reasons, LETTER, null);
    }

    public static ReportClarificationSought ask() {
        return new ReportClarificationSought(ID, DAY, ON, List.of("FACTS"), DAY.plusDays(30), LETTER, null);
    }

    public static SendClarification answer(boolean partial) {
        return new SendClarification(ID, DAY, ON, partial, null);
    }

    public static ReportConsultation consult(String... conditions) {
        return new ReportConsultation(ID, DAY, ON, "REFUSAL", List.of(conditions), LETTER, null);
    }

    public static ReportConsultationClosure consulted() {
        return new ReportConsultationClosure(ID, DAY, ON, LETTER, null);
    }

    public static AcceptConditions accept(String... conditions) {
        return new AcceptConditions(ID, DAY, ON, List.of(conditions), null);
    }

    public static DeclineConditions decline(String... conditions) {
        return new DeclineConditions(ID, DAY, ON, List.of(conditions), null);
    }

    public static ReceivePartialResults partial(boolean nil, Integer... items) {
        return new ReceivePartialResults(ID, DAY, ON, List.of(items), nil, null, LETTER, null);
    }

    public static ReceiveResults results(boolean nil, Integer... items) {
        return new ReceiveResults(ID, DAY, ON, List.of(items), nil, null, LETTER, null);
    }

    public static ReceiveResults resultsWith(boolean nil, Money money) {
        return new ReceiveResults(ID, DAY, ON, List.of(), nil, money, LETTER, null);
    }

    public static ForwardResults forward(Integer... items) {
        return new ForwardResults(ID, DAY, ON, List.of(items), null);
    }

    public static ConfirmUsefulness confirmUse() {
        return new ConfirmUsefulness(ID, DAY, ON, true, false, false, null);
    }

    public static SendChaser chase(LocalDate on) {
        return new SendChaser(ID, on, ON, null);
    }

    public static ReceiveStatusReply reply(LocalDate on, String evidence) {
        return new ReceiveStatusReply(ID, on, ON, evidence, null);
    }

    public static EscalateRequest escalate(String to) {
        return new EscalateRequest(ID, DAY, ON, to, null);
    }

    public static SuggestDeadline suggest(LocalDate deadline) {
        return new SuggestDeadline(ID, DAY, ON, deadline, null);
    }

    public static ReportCost announceCost() {
        return new ReportCost(ID, DAY, ON, null, LETTER, null);
    }

    public static AgreeCost agreeCost() {
        return new AgreeCost(ID, DAY, ON, null, null);
    }

    public static DisputeCost disputeCost() {
        return new DisputeCost(ID, DAY, ON, null);
    }

    public static ReportUseRestriction restrict(String to) {
        return new ReportUseRestriction(ID, DAY, ON, to, LETTER, null);
    }

    public static SeekUseConsent seekUse(String purpose) {
        return new SeekUseConsent(ID, DAY, ON, purpose, null);
    }

    public static ReportUseConsent consentToUse() {
        return new ReportUseConsent(ID, DAY, ON, LETTER, null);
    }

    public static ReportUseConsentDenial denyUse() {
        return new ReportUseConsentDenial(ID, DAY, ON, LETTER, null);
    }

    public static RecordOtherUse use(String purpose, boolean exculpatory, boolean noticeGiven) {
        return new RecordOtherUse(ID, DAY, ON, purpose, exculpatory, noticeGiven, null);
    }

    public static GiveSafeConduct safeConduct() {
        return new GiveSafeConduct(ID, DAY, ON, null);
    }

    public static EndPresence endPresence(@Nullable LocalDate agreedEnd) {
        return new EndPresence(ID, DAY, ON, agreedEnd, null);
    }

    public static ReceiveDetainedPerson receivePerson(boolean consents) {
        return new ReceiveDetainedPerson(ID, DAY, ON, consents, DAY.plusDays(20), null);
    }

    public static ReturnDetainedPerson returnPerson() {
        return new ReturnDetainedPerson(ID, DAY, ON, null);
    }

    public static ReceiveHandlingCode handlingCode(String code) {
        return new ReceiveHandlingCode(ID, DAY, ON, code, LETTER, null);
    }

    public static SeekEvidentialUse seekEvidence() {
        return new SeekEvidentialUse(ID, DAY, ON, null);
    }

    public static ReportEvidentialUseConsent consentToEvidence() {
        return new ReportEvidentialUseConsent(ID, DAY, ON, LETTER, null);
    }

    public static ReportEvidentialUseDenial denyEvidence() {
        return new ReportEvidentialUseDenial(ID, DAY, ON, LETTER, null);
    }

    public static ReportMlaRequired requireMla() {
        return new ReportMlaRequired(ID, DAY, ON, "COERCION", LETTER, null);
    }

    public static ConvertToMla convert(String to) {
        return new ConvertToMla(ID, DAY, ON, new RequestAddress(to), null);
    }

    public static IssueWarrant warrant() {
        return new IssueWarrant(ID, DAY, ON, null);
    }

    public static CirculateNotice circulate() {
        return new CirculateNotice(ID, DAY, ON, "RED_NOTICE", null);
    }

    public static ReportLocation locate() {
        return new ReportLocation(ID, DAY, ON, LETTER, null);
    }

    public static ReportNotLocated notLocated() {
        return new ReportNotLocated(ID, DAY, ON, LETTER, null);
    }

    public static SeekProvisionalArrest seekArrest() {
        return new SeekProvisionalArrest(ID, DAY, ON, null);
    }

    public static ReportArrest arrest(LocalDate on, @Nullable Integer papersWithinDays) {
        return new ReportArrest(ID, on, ON, papersWithinDays, LETTER, null);
    }

    public static ReportRelease release() {
        return new ReportRelease(ID, DAY, ON, LETTER, null);
    }

    public static PreparePapers preparePapers() {
        return new PreparePapers(ID, DAY, ON, null);
    }

    public static ReportAssurancesSought askAssurances(String... which) {
        return new ReportAssurancesSought(ID, DAY, ON, List.of(which), DAY.plusDays(20), LETTER, null);
    }

    public static GiveAssurances assure(String... which) {
        return new GiveAssurances(ID, DAY, ON, List.of(which), null);
    }

    public static ReportPersonConsent consent() {
        return new ReportPersonConsent(ID, DAY, ON, LETTER, null);
    }

    public static TakeCustody takeCustody(@Nullable LocalDate returnBy) {
        return new TakeCustody(ID, DAY, ON, returnBy, null);
    }

    public static ReturnPersonToServe serveThere() {
        return new ReturnPersonToServe(ID, DAY, ON, null);
    }

    public static SeekSpecialtyWaiver askWaiver() {
        return new SeekSpecialtyWaiver(ID, DAY, ON, null);
    }

    public static ReportSpecialtyWaiver decideWaiver() {
        return new ReportSpecialtyWaiver(ID, DAY, ON, false, LETTER, null);
    }

    public static ReportProsecutionAbroad prosecuteThere() {
        return new ReportProsecutionAbroad(ID, DAY, ON, LETTER, null);
    }

    public static WithdrawRequest withdraw(Integer... items) {
        return new WithdrawRequest(ID, DAY, ON, List.of(items), null);
    }

    public static DeclareNoLongerRequired noLongerRequired(Integer... items) {
        return new DeclareNoLongerRequired(ID, DAY, ON, List.of(items), null);
    }

    public static CloseRequest close() {
        return new CloseRequest(ID, DAY, ON, null);
    }

    public static ReopenRequest reopen(String reason, Integer... items) {
        return new ReopenRequest(ID, DAY, ON, reason, List.of(items), null);
    }

    public static VoidEvent voiding(long sequence) {
        return new VoidEvent(ID, DAY, ON, sequence, "Entered on the wrong file");
    }

    public static CorrectRecord correct(String field, @Nullable String from, String to) {
        return new CorrectRecord(ID, DAY, ON, field, from, to, "Misread note");
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
        return new MergeDuplicate(ID, DAY, ON, ref, "Two prosecutors asked for the same");
    }
}
