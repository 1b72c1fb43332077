package rogatory.spontaneous;

import static rogatory.spontaneous.Acts.*;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.LegalAct;

/** One or more acts of every row of the table, to choose from at random. */
public final class ActCatalogue {

    /** A file begins with information that came, or that we gave. */
    public static final List<LegalAct> BEGINNINGS = List.of(receive(), disclose(null));

    private static final List<LegalAct> ALWAYS = Stream.of(
                    ofTheRecipient(OURS), ofTheRecipient(BY_LETTER), ofTheGiver(), onTheFile())
            .flatMap(List::stream)
            .toList();

    private ActCatalogue() {}

    /** @param events on file, each of which might be voided */
    public static List<LegalAct> acts(int events) {
        return Stream.concat(ALWAYS.stream(), LongStream.range(0, events).mapToObj(Acts::voiding))
                .toList();
    }

    private static List<LegalAct> ofTheRecipient(@Nullable String evidence) {
        return List.of(
                acknowledge(evidence),
                sendBack("ORIGINATOR_CONTROL", evidence),
                seekConsent("ORIGINATOR_CONTROL", evidence),
                seekConsent("NO_EVIDENCE", evidence),
                useAsLead(evidence),
                useAsEvidence(evidence),
                use(DAY, false, true, evidence),
                use(DAY.plusDays(60), true, true, evidence),
                followUp(FOLLOW_UP, evidence),
                followUp("extradition/ref:CL-PE-2045", evidence),
                notifyGiver(evidence),
                exonerate(null, evidence),
                exonerate("The hearing was on that day", evidence),
                feedback(true, evidence),
                feedback(false, evidence));
    }

    private static List<LegalAct> ofTheGiver() {
        return List.of(
                restrict("ORIGINATOR_CONTROL", null),
                restrict("NO_EVIDENCE", null),
                restrict("PURPOSE_ONLY", null),
                restrict("TEMPORARY_CONFIDENTIALITY", DAY.plusDays(50)),
                restrict("OTHER", null),
                lift("ORIGINATOR_CONTROL"),
                lift("NO_EVIDENCE"),
                consent("ORIGINATOR_CONTROL"),
                consent("NO_EVIDENCE"),
                deny("ORIGINATOR_CONTROL"),
                consult(),
                consulted(),
                withdraw());
    }

    private static List<LegalAct> onTheFile() {
        return List.of(
                close(),
                reopen(),
                correct("channel", "EMAIL_PLAIN", "LIAISON"),
                correct("channel", "LIAISON", "EMAIL_PLAIN"),
                link("PARALLEL_TO", "law-enforcement/ref:CL-PE-2005"),
                note("C02"),
                note("G01"),
                withdrawObservation("C02"),
                mergeInto("CL-PE-2007"));
    }
}
