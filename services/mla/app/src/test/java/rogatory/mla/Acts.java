package rogatory.mla;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.mla.events.ItemAsked;
import rogatory.mla.events.MlaEvent;
import rogatory.mla.request.MlaRequest;
import rogatory.mla.write.MlaDecisions;
import rogatory.mla.write.assessment.*;
import rogatory.mla.write.assets.*;
import rogatory.mla.write.clarification.*;
import rogatory.mla.write.consultation.*;
import rogatory.mla.write.contact.*;
import rogatory.mla.write.costs.*;
import rogatory.mla.write.court.*;
import rogatory.mla.write.ending.*;
import rogatory.mla.write.execution.*;
import rogatory.mla.write.manner.*;
import rogatory.mla.write.person.*;
import rogatory.mla.write.postponement.*;
import rogatory.mla.write.receipt.*;
import rogatory.mla.write.recovery.*;
import rogatory.mla.write.refusal.*;
import rogatory.mla.write.use.*;
import rogatory.testkit.DeciderSpec;
import rogatory.vocabulary.BasisInvoked;
import rogatory.vocabulary.Direction;
import rogatory.vocabulary.Money;
import rogatory.vocabulary.Numbered;
import rogatory.vocabulary.Precision;
import rogatory.vocabulary.RequestAddress;
import rogatory.vocabulary.State;
import rogatory.vocabulary.TimeLimit;
import rogatory.vocabulary.WorkingCalendar;
import rogatory.vocabulary.record.*;

/** The acts of a test, all done on one day unless a day is given, and the file they are put on. */
public final class Acts {

    public static final String ID = "mla-01J9ZQ4T8M3W5X7Y9A1B2C3D4E";
    public static final LocalDate DAY = LocalDate.of(2021, 3, 9);
    public static final String BANK_RECORDS = "M-RECS-46_3f.BANK";
    public static final String FREEZING = "M-FRZP-46_3j";
    public static final String RETURN = "M-RECV-46_3k.RETURN";
    public static final String SERVICE = "M-SERV-46_3b";
    public static final String TRANSFER = "M-OTHR-46_3i.TRANSFER_DETAINED";

    public static final String APPEARANCE = "M-APPR-46_3h";
    public static final String PROCEEDINGS = "M-PROC-47";

    private static final Precision ON = Precision.DAY;

    private Acts() {}

    /** An empty desk: the law answers what is put on it. */
    public static DeciderSpec<MlaEvent> law() {
        return DeciderSpec.of(MlaDecisions::decide);
    }

    /** Bank records, freezing and return: three coercive items, under review. */
    public static DeciderSpec<MlaEvent> underReview() {
        return law().after(receive(BANK_RECORDS, FREEZING, RETURN), acknowledge());
    }

    public static DeciderSpec<MlaEvent> granted() {
        return underReview().after(grant());
    }

    public static DeciderSpec<MlaEvent> inExecution() {
        return granted().after(start());
    }

    /** One of three items is executed. */
    public static DeciderSpec<MlaEvent> partlyExecuted() {
        return inExecution().after(execute(1));
    }

    public static DeciderSpec<MlaEvent> executed() {
        return inExecution().after(execute(1, 2, 3));
    }

    /** A detained person, a witness who comes, and proceedings to take over: granted and in execution. */
    public static DeciderSpec<MlaEvent> persons() {
        return law().after(receive(TRANSFER, APPEARANCE, PROCEEDINGS), acknowledge(), grant(), start());
    }

    /** The day by which this rule owes something; nothing where it owes nothing. */
    public static @Nullable LocalDate due(String rule, DeciderSpec<MlaEvent> spec) {
        return TimeLimit.nearest(
                file(spec).limits().stream()
                        .filter(limit -> limit.rule().equals(rule))
                        .toList(),
                WorkingCalendar.WEEKDAYS);
    }

    /** The nearest day by which something is owed or awaited; nothing where there is none. */
    public static @Nullable LocalDate due(DeciderSpec<MlaEvent> spec) {
        return TimeLimit.nearest(file(spec).limits(), WorkingCalendar.WEEKDAYS);
    }

    public static MlaRequest file(DeciderSpec<MlaEvent> spec) {
        return MlaRequest.fold(Numbered.all(spec.history()));
    }

    public static ReceiveRequest receive(String... types) {
        return receive(
                "WRITTEN_PAPER",
                "U1",
                List.of(types).stream().map(type -> new ItemAsked(type, true)).toList());
    }

    public static ReceiveRequest receive(@Nullable String form, String urgency, List<ItemAsked> items) {
        return new ReceiveRequest(
                ID,
                DAY,
                ON,
                "CH-NG-1999",
                Direction.INCOMING,
                new State("NG"),
                "CA_DIRECT",
                form,
                "en",
                urgency,
                "CRIMINAL",
                List.of("U17", "U23"),
                List.of(relied("DOMESTIC_LAW")),
                items,
                null,
                null);
    }

    public static BasisInvoked relied(String code) {
        return new BasisInvoked(code, "RELIED_ON");
    }

    public static ConfirmInWriting confirmInWriting() {
        return new ConfirmInWriting(ID, DAY, ON, null);
    }

    public static AcknowledgeRequest acknowledge() {
        return new AcknowledgeRequest(ID, DAY, ON, null);
    }

    public static ReturnRequest sendBack(String reason) {
        return new ReturnRequest(ID, DAY, ON, reason, null);
    }

    public static ForwardRequest forward(boolean entirely) {
        return new ForwardRequest(ID, DAY, ON, "Cantonal prosecutor", entirely, null);
    }

    public static AssessCompleteness assess(String... missing) {
        return new AssessCompleteness(ID, DAY, ON, List.of(missing), null);
    }

    public static DetermineLegalBasis determine(BasisInvoked... bases) {
        return new DetermineLegalBasis(ID, DAY, ON, List.of(bases), null);
    }

    public static SeekClarification ask(Integer... items) {
        return new SeekClarification(ID, DAY, ON, List.of(items), List.of("FACTS"), null, "Which accounts?");
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

    public static OpenConsultation consult(@Nullable String purpose) {
        return new OpenConsultation(ID, DAY, ON, purpose, null);
    }

    public static CloseConsultation consulted() {
        return new CloseConsultation(ID, DAY, ON, false, null);
    }

    public static GrantAssistance grant(Integer... items) {
        return new GrantAssistance(ID, DAY, ON, List.of(items), List.of(), null);
    }

    public static GrantAssistance grantOn(String condition, Integer... items) {
        return new GrantAssistance(ID, DAY, ON, List.of(items), List.of(condition), null);
    }

    public static StartExecution start() {
        return new StartExecution(ID, DAY, ON, null, null);
    }

    public static ExecuteItems execute(Integer... items) {
        return execute(false, null, items);
    }

    public static ExecuteItems findNothing(Integer... items) {
        return execute(true, null, items);
    }

    public static ExecuteItems execute(boolean nil, @Nullable Money money, Integer... items) {
        return new ExecuteItems(ID, DAY, ON, List.of(items), nil, money, false, null);
    }

    public static TransmitResults transmit(Integer... items) {
        return new TransmitResults(ID, DAY, ON, List.of(items), null, null, null);
    }

    public static SeekCourtOrder seekOrder() {
        return new SeekCourtOrder(ID, DAY, ON, List.of(), null);
    }

    public static RecordCourtOrder orderMade() {
        return new RecordCourtOrder(ID, DAY, ON, List.of(), null);
    }

    public static LodgeAppeal appeal() {
        return new LodgeAppeal(ID, DAY, ON, List.of(), null);
    }

    public static DecideAppeal decideAppeal() {
        return new DecideAppeal(ID, DAY, ON, List.of(), null);
    }

    public static PostponeExecution postpone(@Nullable String waived) {
        return new PostponeExecution(ID, DAY, ON, "46_25", DAY.plusMonths(6), waived, null);
    }

    public static ResumeExecution resume() {
        return new ResumeExecution(ID, DAY, ON, null);
    }

    public static RefuseRequest refuse(@Nullable String reasons, String... grounds) {
        return new RefuseRequest(ID, DAY, ON, List.of(grounds), reasons, null, null);
    }

    public static RefuseRequest refuseUnconsulted(String... grounds) {
        return new RefuseRequest(ID, DAY, ON, List.of(grounds), "As sent", null, "They stated their views before");
    }

    public static RefuseItems refuseItems(List<Integer> items, String... grounds) {
        return new RefuseItems(ID, DAY, ON, items, List.of(grounds), "As sent", null, "They stated their views before");
    }

    public static ReceiveStatusInquiry inquire() {
        return new ReceiveStatusInquiry(ID, DAY, ON, null);
    }

    public static SendStatusReply reply() {
        return new SendStatusReply(ID, DAY, ON, null);
    }

    public static SuggestDeadline suggest(LocalDate deadline) {
        return new SuggestDeadline(ID, DAY, ON, deadline, null);
    }

    public static ReviseDeadline revise(LocalDate deadline) {
        return new ReviseDeadline(ID, DAY, ON, deadline, null);
    }

    public static WithdrawRequest withdraw(Integer... items) {
        return new WithdrawRequest(ID, DAY, ON, List.of(items), null);
    }

    public static DeclareNoLongerRequired noLonger(Integer... items) {
        return new DeclareNoLongerRequired(ID, DAY, ON, List.of(items), null);
    }

    public static CloseRequest close() {
        return new CloseRequest(ID, DAY, ON, null);
    }

    public static ReopenRequest reopen(String reason, Integer... items) {
        return new ReopenRequest(ID, DAY, ON, reason, List.of(items), null);
    }

    public static ConfirmUsefulness useful() {
        return new ConfirmUsefulness(ID, DAY, ON, true, true, false, null);
    }

    public static SetUseRestriction restrictUse() {
        return new SetUseRestriction(ID, DAY, ON, "Not for fiscal proceedings", null);
    }

    public static SeekUseConsent seekConsent() {
        return new SeekUseConsent(ID, DAY, ON, "Civil recovery", null);
    }

    public static GiveUseConsent giveConsent() {
        return new GiveUseConsent(ID, DAY, ON, null);
    }

    public static DenyUseConsent denyConsent() {
        return new DenyUseConsent(ID, DAY, ON, null);
    }

    public static RequestConfidentiality keepSecret() {
        return new RequestConfidentiality(ID, DAY, ON, null);
    }

    public static NotifyCannotComply cannotKeepSecret() {
        return new NotifyCannotComply(ID, DAY, ON, null);
    }

    public static NotifyCost notifyCost() {
        return new NotifyCost(ID, DAY, ON, chf("80000"), null);
    }

    public static AgreeCost agreeCost() {
        return new AgreeCost(ID, DAY, ON, null, null);
    }

    public static DisputeCost disputeCost() {
        return new DisputeCost(ID, DAY, ON, null);
    }

    public static TraceAssets trace(Integer... items) {
        return new TraceAssets(ID, DAY, ON, List.of(items), null, null);
    }

    public static FreezeAssets freeze(Integer... items) {
        return new FreezeAssets(ID, DAY, ON, List.of(items), chf("500"), null, null);
    }

    public static ExtendFreeze extendFreeze(Integer... items) {
        return new ExtendFreeze(ID, DAY, ON, List.of(items), null, null);
    }

    public static GiveLiftNotice hear(Integer... items) {
        return new GiveLiftNotice(ID, DAY, ON, List.of(items), null);
    }

    public static LiftFreeze lift(Integer... items) {
        return new LiftFreeze(ID, DAY, ON, List.of(items), null, null);
    }

    public static OrderConfiscation confiscate(Integer... items) {
        return new OrderConfiscation(ID, DAY, ON, List.of(items), null, null);
    }

    public static RecogniseOrder recognise(Integer... items) {
        return new RecogniseOrder(ID, DAY, ON, List.of(items), null);
    }

    public static SellAssets sell(Integer... items) {
        return new SellAssets(ID, DAY, ON, List.of(items), chf("450"), null);
    }

    public static DeductCosts deduct(Integer... items) {
        return new DeductCosts(ID, DAY, ON, List.of(items), chf("20"), null);
    }

    public static AgreeReturn agreeReturn(Integer... items) {
        return new AgreeReturn(ID, DAY, ON, List.of(items), null, null);
    }

    public static ReturnAssets handBack(@Nullable Money money, @Nullable String basis, Integer... items) {
        return new ReturnAssets(ID, DAY, ON, List.of(items), money, basis, null);
    }

    public static LiftFreeze lift(LocalDate on, Integer... items) {
        return new LiftFreeze(ID, on, ON, List.of(items), null, null);
    }

    public static FreezeAssets freezeUntil(@Nullable LocalDate until, Integer... items) {
        return new FreezeAssets(ID, DAY, ON, List.of(items), null, until, null);
    }

    public static ExtendFreeze extendFreezeTo(LocalDate until, Integer... items) {
        return new ExtendFreeze(ID, DAY, ON, List.of(items), until, null);
    }

    public static StateLiftAnswerTerm answerBy(LocalDate day, Integer... items) {
        return new StateLiftAnswerTerm(ID, DAY, ON, List.of(items), day, null);
    }

    public static PresentLiftReasons giveReasons(Integer... items) {
        return new PresentLiftReasons(ID, DAY, ON, List.of(items), null);
    }

    public static AssessConfiscationContents assessConfiscation(List<String> missing, Integer... items) {
        return new AssessConfiscationContents(ID, DAY, ON, List.of(items), missing, null);
    }

    public static WaiveFinalJudgement waiveJudgement(Integer... items) {
        return new WaiveFinalJudgement(ID, DAY, ON, List.of(items), null);
    }

    public static LodgeThirdPartyClaim claim(Integer... items) {
        return new LodgeThirdPartyClaim(ID, DAY, ON, List.of(items), null);
    }

    public static DecideThirdPartyClaim decideClaim(Integer... items) {
        return new DecideThirdPartyClaim(ID, DAY, ON, List.of(items), false, null);
    }

    public static ConsentToTransfer agreeToGo(Integer... items) {
        return new ConsentToTransfer(ID, DAY, ON, List.of(items), null);
    }

    public static AgreeTransfer agreeTransfer(@Nullable LocalDate returnBy, Integer... items) {
        return new AgreeTransfer(ID, DAY, ON, List.of(items), List.of("Kept in custody"), returnBy, null);
    }

    public static TransferPerson transferPerson(Integer... items) {
        return new TransferPerson(ID, DAY, ON, List.of(items), null);
    }

    public static ConsentToEarlierActs consentToEarlierActs(Integer... items) {
        return new ConsentToEarlierActs(ID, DAY, ON, List.of(items), null);
    }

    public static ReturnDetainedPerson bringBack(LocalDate on, Integer... items) {
        return new ReturnDetainedPerson(ID, on, ON, List.of(items), null);
    }

    public static BeginSafeConduct safeConduct(Integer... items) {
        return new BeginSafeConduct(ID, DAY, ON, List.of(items), null);
    }

    public static ReleaseFromPresence release(@Nullable Integer agreedDays, Integer... items) {
        return new ReleaseFromPresence(ID, DAY, ON, List.of(items), agreedDays, null);
    }

    public static EndSafeConduct endSafeConduct(LocalDate on, boolean left, Integer... items) {
        return new EndSafeConduct(ID, on, ON, List.of(items), left, null);
    }

    public static RequestSpecialProcedure askProcedure(Integer... items) {
        return new RequestSpecialProcedure(ID, DAY, ON, List.of(items), "An oath on record", null);
    }

    public static AnswerSpecialProcedure answerProcedure(boolean followed, @Nullable String reasons, Integer... items) {
        return new AnswerSpecialProcedure(ID, DAY, ON, List.of(items), followed, reasons, null);
    }

    public static AgreeVideoHearing byVideo(Integer... items) {
        return new AgreeVideoHearing(ID, DAY, ON, List.of(items), false, null);
    }

    public static ClassifyRecords classify(boolean publicRecords, Integer... items) {
        return new ClassifyRecords(ID, DAY, ON, List.of(items), publicRecords, null);
    }

    public static ConsiderProceedingsTransfer considerProceedings(Integer... items) {
        return new ConsiderProceedingsTransfer(ID, DAY, ON, List.of(items), false, null);
    }

    public static NotifyExculpatoryDisclosure discloseExculpatory() {
        return new NotifyExculpatoryDisclosure(ID, DAY, ON, null, null);
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

    public static Money chf(String amount) {
        return new Money(new BigDecimal(amount), "CHF");
    }
}
