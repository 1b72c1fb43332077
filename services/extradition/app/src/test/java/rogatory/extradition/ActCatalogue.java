package rogatory.extradition;

import static rogatory.extradition.Acts.*;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import rogatory.extradition.events.DualCriminality;
import rogatory.vocabulary.LegalAct;

/** One or more acts of every row of the table, to choose from at random. */
public final class ActCatalogue {

    /** A file begins with the request, or with a request for provisional arrest. */
    public static final List<LegalAct> RECEIPTS = List.of(receive(), announce("U3"));

    private static final List<LegalAct> ALWAYS = List.of(
            arrestProvisionally(40),
            papers(DAY),
            expire(DAY.plusDays(41)),
            discharge(DAY.plusDays(41)),
            acknowledge(),
            sendBack("R-LANGUAGE"),
            determine(relied("UNCAC_44_5")),
            assess(BRIBERY, DualCriminality.MET),
            assess(BRIBERY, DualCriminality.NOT_MET),
            ask(),
            answer(),
            remind(DAY),
            lapse(DAY.plusDays(200)),
            abandon(),
            proceed(),
            locate(),
            notLocated(),
            arrest(DAY),
            bail(DAY.plusDays(3), false),
            bail(DAY, true),
            consent(),
            revokeConsent(),
            hear(),
            commit(),
            denyCommittal(null, NATIONALITY),
            denyCommittal(null),
            appeal(),
            decideAppeal(),
            consult("REFUSAL"),
            consult(null),
            consulted(),
            seekAssurances("SPECIALTY"),
            giveAssurances("SPECIALTY"),
            refuse("As sent", "X-OTHER"),
            refuseUnconsulted(NATIONALITY),
            refuseFor(BRIBERY, "X-LIMITATION"),
            refuseFor(LAUNDERING, "X-DUAL-44_1"),
            order(),
            order(RETURN),
            postpone("DOMESTIC_CASE"),
            postpone(null),
            lend(),
            surrender(DAY),
            compete("CL"),
            prefer("CL"),
            prefer("PE"),
            prosecuteHere(),
            considerSentence(false),
            considerSentence(true),
            askWaiver(),
            decideWaiver(),
            askToPassOn("CL"),
            decidePassingOn(),
            comeBack(),
            safeguard("INFORMED"),
            inquire(),
            reply(),
            withdraw(),
            close(null),
            close("NOT_LOCATED"),
            close("DECEASED"),
            close("SURRENDERED_TO_OTHER_STATE"),
            reopen("NEW_EVIDENCE"),
            reopen("REARREST"),
            reopen("COURT_REMITTED"),
            correct("channel", "DIPLOMATIC", "LIAISON"),
            correct("channel", "LIAISON", "DIPLOMATIC"),
            link("PROVISIONAL_ARREST_OF", "extradition/ref:CL-PE-2005"),
            note("C02"),
            note("G01"),
            withdrawObservation("C02"),
            mergeInto("CL-PE-2007"));

    private ActCatalogue() {}

    /** @param events on file, each of which might be voided */
    public static List<LegalAct> acts(int events) {
        List<LegalAct> acts = new ArrayList<>(ALWAYS);
        LongStream.range(0, events).mapToObj(Acts::voiding).forEach(acts::add);
        return acts;
    }
}
