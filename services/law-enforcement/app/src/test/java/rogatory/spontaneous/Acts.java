package rogatory.spontaneous;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.spontaneous.events.SpontaneousEvent;
import rogatory.spontaneous.request.SpontaneousInformation;
import rogatory.spontaneous.write.SpontaneousDecisions;
import rogatory.spontaneous.write.ending.*;
import rogatory.spontaneous.write.exculpatory.*;
import rogatory.spontaneous.write.feedback.*;
import rogatory.spontaneous.write.receipt.*;
import rogatory.spontaneous.write.restriction.*;
import rogatory.spontaneous.write.use.*;
import rogatory.testkit.DeciderSpec;
import rogatory.vocabulary.BasisInvoked;
import rogatory.vocabulary.Direction;
import rogatory.vocabulary.Numbered;
import rogatory.vocabulary.Precision;
import rogatory.vocabulary.RequestAddress;
import rogatory.vocabulary.State;
import rogatory.vocabulary.record.*;

/**
 * The acts of a test, all done on one day unless a day is given, and the file they are put on. What the recipient does
 * takes the evidence of it: {@link #OURS} on a file of information that came, {@link #BY_LETTER} on one that went out.
 */
public final class Acts {

    public static final String ID = "spontaneous-01J9ZQ4T8M3W5X7Y9A1B2C3D4E";
    public static final LocalDate DAY = LocalDate.of(2021, 3, 9);
    public static final @Nullable String OURS = null;
    public static final String BY_LETTER = "LETTER";
    public static final String FOLLOW_UP = "mla/ref:CL-PE-2044";

    private static final Precision ON = Precision.DAY;

    private Acts() {}

    /** An empty desk: the law answers what is put on it. */
    public static DeciderSpec<SpontaneousEvent> law() {
        return DeciderSpec.of(SpontaneousDecisions::decide);
    }

    /** Came to us on proceeds of offences, and was acknowledged. */
    public static DeciderSpec<SpontaneousEvent> assessed() {
        return law().after(receive(), acknowledge(OURS));
    }

    /** As {@link #assessed()}, under a restriction without an end. */
    public static DeciderSpec<SpontaneousEvent> restricted(String restriction) {
        return law().after(receive(), restrict(restriction, null), acknowledge(OURS));
    }

    /** Given by us. */
    public static DeciderSpec<SpontaneousEvent> disclosed() {
        return law().after(disclose(null));
    }

    public static SpontaneousInformation file(DeciderSpec<SpontaneousEvent> spec) {
        return SpontaneousInformation.fold(Numbered.all(spec.history()));
    }

    public static RecordInformation receive() {
        return begin(Direction.INCOMING, null, List.of(given("S-56")), "U23");
    }

    public static RecordInformation disclose(@Nullable Boolean ownInquiriesAtRisk) {
        return begin(Direction.OUTGOING, ownInquiriesAtRisk, List.of(given("S-46_4")), "U23");
    }

    public static InformationGiven given(String type) {
        return new InformationGiven(type, false);
    }

    public static RecordInformation begin(
            Direction direction,
            @Nullable Boolean ownInquiriesAtRisk,
            List<InformationGiven> items,
            String... offences) {
        return new RecordInformation(
                ID,
                DAY,
                ON,
                "CL-PE-2043",
                direction,
                new State("PE"),
                "EMAIL_PLAIN",
                "ELECTRONIC",
                "es",
                "U1",
                "CRIMINAL",
                List.of(offences),
                List.of(new BasisInvoked("UNCAC_46_1_WITH_TREATY", "RELIED_ON")),
                items,
                DAY.plusDays(30),
                ownInquiriesAtRisk,
                null);
    }

    public static AcknowledgeRequest acknowledge(@Nullable String evidence) {
        return new AcknowledgeRequest(ID, DAY, ON, evidence, null);
    }

    public static ReturnRequest sendBack(String restriction, @Nullable String evidence) {
        return new ReturnRequest(ID, DAY, ON, restriction, evidence, null);
    }

    public static SetRestriction restrict(String restriction, @Nullable LocalDate until) {
        return new SetRestriction(ID, DAY, ON, restriction, until, "As the letter says");
    }

    public static LiftRestriction lift(String restriction) {
        return new LiftRestriction(ID, DAY, ON, restriction, null);
    }

    public static SeekUseConsent seekConsent(String restriction, @Nullable String evidence) {
        return new SeekUseConsent(ID, DAY, ON, restriction, evidence, null);
    }

    public static GiveUseConsent consent(String restriction) {
        return new GiveUseConsent(ID, DAY, ON, restriction, null);
    }

    public static DenyUseConsent deny(String restriction) {
        return new DenyUseConsent(ID, DAY, ON, restriction, null);
    }

    public static UseInCase useAsLead(@Nullable String evidence) {
        return use(DAY, false, false, evidence);
    }

    public static UseInCase useAsEvidence(@Nullable String evidence) {
        return use(DAY, true, false, evidence);
    }

    public static UseInCase use(LocalDate on, boolean asEvidence, boolean otherPurpose, @Nullable String evidence) {
        return new UseInCase(ID, on, ON, asEvidence, otherPurpose, evidence, null);
    }

    public static MakeFollowUpRequest followUp(String to, @Nullable String evidence) {
        return new MakeFollowUpRequest(ID, DAY, ON, new RequestAddress(to), evidence, null);
    }

    public static NotifyExculpatoryUse notifyGiver(@Nullable String evidence) {
        return new NotifyExculpatoryUse(ID, DAY, ON, evidence, null);
    }

    public static MakeExculpatoryUse exonerate(@Nullable String noNoticeBecause, @Nullable String evidence) {
        return new MakeExculpatoryUse(ID, DAY, ON, noNoticeBecause, evidence, null);
    }

    public static OpenConsultation consult() {
        return new OpenConsultation(ID, DAY, ON, null);
    }

    public static CloseConsultation consulted() {
        return new CloseConsultation(ID, DAY, ON, null);
    }

    public static GiveFeedback feedback(boolean used, @Nullable String evidence) {
        return feedback(used, false, evidence);
    }

    public static GiveFeedback feedback(boolean used, boolean recovered, @Nullable String evidence) {
        return new GiveFeedback(ID, DAY, ON, used, false, recovered, evidence, null);
    }

    public static WithdrawRequest withdraw() {
        return new WithdrawRequest(ID, DAY, ON, null);
    }

    public static CloseRequest close() {
        return new CloseRequest(ID, DAY, ON, null);
    }

    public static ReopenRequest reopen() {
        return new ReopenRequest(ID, DAY, ON, "NEW_LEAD", null);
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
