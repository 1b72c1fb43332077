package rogatory.lawenforcement;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.lawenforcement.events.ItemAsked;
import rogatory.lawenforcement.events.LawEnforcementEvent;
import rogatory.lawenforcement.events.ReplyExtent;
import rogatory.lawenforcement.request.LawEnforcementRequest;
import rogatory.lawenforcement.write.LawEnforcementDecisions;
import rogatory.lawenforcement.write.clarification.*;
import rogatory.lawenforcement.write.contact.*;
import rogatory.lawenforcement.write.coordination.*;
import rogatory.lawenforcement.write.ending.*;
import rogatory.lawenforcement.write.handling.*;
import rogatory.lawenforcement.write.joint.*;
import rogatory.lawenforcement.write.receipt.*;
import rogatory.lawenforcement.write.reply.*;
import rogatory.lawenforcement.write.technique.*;
import rogatory.lawenforcement.write.work.*;
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

    public static final String ID = "law-enforcement-01J9ZQ4T8M3W5X7Y9A1B2C3D4E";
    public static final LocalDate DAY = LocalDate.of(2021, 3, 9);
    public static final ItemAsked PERSONS = new ItemAsked("L-PERS-48b_i", false);
    public static final ItemAsked PROCEEDS = new ItemAsked("L-PROC-48b_ii", false);
    public static final ItemAsked SEARCH = new ItemAsked("L-PROP-48b_iii", true);
    public static final ItemAsked WIRETAP = new ItemAsked("L-SURV-50", true);
    public static final String DELIVERY = "L-CDEL-50";
    public static final String SURVEILLANCE = "L-SURV-50";

    private static final Precision ON = Precision.DAY;

    private Acts() {}

    /** An empty desk: the law answers what is put on it. */
    public static DeciderSpec<LawEnforcementEvent> law() {
        return DeciderSpec.of(LawEnforcementDecisions::decide);
    }

    /** The whereabouts of persons and the movement of proceeds are asked for, without urgency. */
    public static DeciderSpec<LawEnforcementEvent> acknowledged() {
        return law().after(receive(), acknowledge());
    }

    /** An agency works on both items. */
    public static DeciderSpec<LawEnforcementEvent> inProgress() {
        return acknowledged().after(assign());
    }

    /** Of both items the first is answered. */
    public static DeciderSpec<LawEnforcementEvent> halfAnswered() {
        return inProgress().after(reply(ReplyExtent.FULL, 1));
    }

    public static DeciderSpec<LawEnforcementEvent> answered() {
        return inProgress().after(reply(ReplyExtent.FULL));
    }

    /** The one item takes compulsion, and the requesting side was told so. */
    public static DeciderSpec<LawEnforcementEvent> mlaRequired() {
        return law().after(receive("U0", SEARCH), pointToMla());
    }

    /** The last day of the limit with this rule; nothing where it does not stand. */
    public static @Nullable LocalDate due(String rule, DeciderSpec<LawEnforcementEvent> spec) {
        return file(spec).limits().stream()
                .filter(limit -> limit.rule().equals(rule))
                .map(limit -> limit.due(WorkingCalendar.WEEKDAYS))
                .findFirst()
                .orElse(null);
    }

    public static List<String> limits(DeciderSpec<LawEnforcementEvent> spec) {
        return file(spec).limits().stream().map(TimeLimit::rule).toList();
    }

    public static LawEnforcementRequest file(DeciderSpec<LawEnforcementEvent> spec) {
        return LawEnforcementRequest.fold(Numbered.all(spec.history()));
    }

    public static ReceiveEnquiry receive() {
        return receive("U0", PERSONS, PROCEEDS);
    }

    public static ReceiveEnquiry receive(String urgency, ItemAsked... items) {
        return receive("ELECTRONIC", urgency, null, items);
    }

    public static ReceiveEnquiry receive(
            String form, String urgency, @Nullable String handlingCode, ItemAsked... items) {
        return receive(Direction.INCOMING, form, urgency, List.of("U15b", "U23"), handlingCode, items);
    }

    public static ReceiveEnquiry receive(
            Direction direction,
            String form,
            String urgency,
            List<String> offences,
            @Nullable String handlingCode,
            ItemAsked... items) {
        return new ReceiveEnquiry(
                ID,
                DAY,
                ON,
                "LEC-PE-2021-4",
                direction,
                new State("PE"),
                "GLOBE",
                form,
                "es",
                urgency,
                "CRIMINAL",
                offences,
                List.of(relied("UNCAC_48_2")),
                List.of(items),
                null,
                handlingCode,
                null);
    }

    public static BasisInvoked relied(String code) {
        return new BasisInvoked(code, "RELIED_ON");
    }

    public static AcknowledgeRequest acknowledge() {
        return new AcknowledgeRequest(ID, DAY, ON, null);
    }

    public static ReturnRequest sendBack(String reason) {
        return new ReturnRequest(ID, DAY, ON, reason, null);
    }

    public static AssignAgency assign() {
        return new AssignAgency(ID, DAY, ON, "Financial police", null);
    }

    public static DetermineLegalBasis determine(BasisInvoked... bases) {
        return new DetermineLegalBasis(ID, DAY, ON, List.of(bases), null);
    }

    public static PlaceHold hold() {
        return new PlaceHold(ID, DAY, ON, DAY.plusDays(60), null);
    }

    public static LiftHold liftHold() {
        return new LiftHold(ID, DAY, ON, null);
    }

    public static SeekClarification ask() {
        return ask(DAY.plusDays(30));
    }

    public static SeekClarification ask(@Nullable LocalDate answerDue) {
        return new SeekClarification(ID, DAY, ON, List.of("FACTS"), answerDue, "Which accounts?");
    }

    public static ReceiveClarification clarify(LocalDate on) {
        return new ReceiveClarification(ID, on, ON, false, null);
    }

    public static SendReminder remind() {
        return new SendReminder(ID, DAY, ON, null);
    }

    public static LetClarificationLapse lapse(LocalDate on) {
        return new LetClarificationLapse(ID, on, ON, null);
    }

    public static AbandonClarification abandon() {
        return new AbandonClarification(ID, DAY, ON, null);
    }

    public static SendInterimReply interim() {
        return new SendInterimReply(ID, DAY, ON, null);
    }

    public static SendReply reply(ReplyExtent extent, Integer... items) {
        return new SendReply(ID, DAY, ON, List.of(items), extent, null, null);
    }

    public static NotifyMlaRequired pointToMla(Integer... items) {
        return new NotifyMlaRequired(ID, DAY, ON, List.of(items), "COERCION", null);
    }

    public static DeclineItems decline(String ground, Integer... items) {
        return new DeclineItems(ID, DAY, ON, List.of(items), List.of(ground), null, null);
    }

    public static DeclineItems declineWithout() {
        return new DeclineItems(ID, DAY, ON, List.of(), List.of(), "For no stated ground", null);
    }

    public static EngageLiaisonOfficer engage() {
        return new EngageLiaisonOfficer(ID, DAY, ON, "Lima", null);
    }

    public static HoldCoordinationMeeting meet() {
        return new HoldCoordinationMeeting(ID, DAY, ON, null);
    }

    public static ExchangeStaff exchange() {
        return new ExchangeStaff(ID, DAY, ON, null);
    }

    public static SendItemsForAnalysis sendItems() {
        return new SendItemsForAnalysis(ID, DAY, ON, "Two telephones", null);
    }

    public static ProposeJointInvestigation proposeJoint() {
        return new ProposeJointInvestigation(ID, DAY, ON, null);
    }

    public static AgreeJointInvestigation agreeJoint() {
        return agreeJoint("UNCAC_49", null, "In Lima, led by the prosecutor there");
    }

    public static AgreeJointInvestigation agreeJoint(String basis, @Nullable String agreement, @Nullable String terms) {
        return new AgreeJointInvestigation(ID, DAY, ON, basis, agreement, terms, null);
    }

    public static RefuseJointInvestigation refuseJoint() {
        return new RefuseJointInvestigation(ID, DAY, ON, null);
    }

    public static EndJointInvestigation endJoint() {
        return new EndJointInvestigation(ID, DAY, ON, null);
    }

    public static ProposeSpecialTechnique propose(String technique) {
        return new ProposeSpecialTechnique(ID, DAY, ON, technique, null);
    }

    public static AuthoriseSpecialTechnique authorise(String technique) {
        return authorise(technique, "UNCAC_50", null, null);
    }

    public static AuthoriseSpecialTechnique authorise(
            String technique, String basis, @Nullable String agreement, @Nullable String method) {
        return new AuthoriseSpecialTechnique(ID, DAY, ON, technique, basis, agreement, method, DAY.plusDays(90), null);
    }

    public static RefuseSpecialTechnique refuse(String technique) {
        return new RefuseSpecialTechnique(ID, DAY, ON, technique, null);
    }

    public static CompleteSpecialTechnique complete(String technique) {
        return new CompleteSpecialTechnique(ID, DAY, ON, technique, null);
    }

    public static SetHandlingCode handle(String code) {
        return new SetHandlingCode(ID, DAY, ON, code, null);
    }

    public static ChangeHandlingCode handleAnew(String code) {
        return new ChangeHandlingCode(ID, DAY, ON, code, null);
    }

    public static SeekEvidentialUseConsent seekConsent() {
        return new SeekEvidentialUseConsent(ID, DAY, ON, "Trial in Lima", null);
    }

    public static GiveEvidentialUseConsent giveConsent() {
        return new GiveEvidentialUseConsent(ID, DAY, ON, null);
    }

    public static DenyEvidentialUseConsent denyConsent() {
        return new DenyEvidentialUseConsent(ID, DAY, ON, null);
    }

    public static ReceiveStatusInquiry inquire(LocalDate on) {
        return new ReceiveStatusInquiry(ID, on, ON, null);
    }

    public static SendStatusReply tellStatus() {
        return new SendStatusReply(ID, DAY, ON, null);
    }

    public static SuggestDeadline suggest(LocalDate deadline) {
        return new SuggestDeadline(ID, DAY, ON, deadline, null);
    }

    public static ReviseDeadline revise(LocalDate deadline) {
        return new ReviseDeadline(ID, DAY, ON, deadline, null);
    }

    public static ConvertToMla convert(String to) {
        return new ConvertToMla(ID, DAY, ON, new RequestAddress(to), null);
    }

    public static WithdrawRequest withdraw(Integer... items) {
        return new WithdrawRequest(ID, DAY, ON, Arrays.asList(items), null);
    }

    public static CloseRequest close() {
        return new CloseRequest(ID, DAY.plusDays(5), ON, null);
    }

    public static ReopenRequest reopen(String reason, Integer... items) {
        return new ReopenRequest(ID, DAY, ON, reason, List.of(items), null);
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
        return new MergeDuplicate(ID, DAY, ON, ref, "The same message came by two networks");
    }
}
