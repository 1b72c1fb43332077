package rogatory.statistics.course;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rogatory.statistics.facts.Fact;
import rogatory.statistics.facts.Opening;
import rogatory.statistics.facts.Values;
import rogatory.statistics.facts.What;
import rogatory.vocabulary.Holder;

/** The course of a request for extradition that we received, UNCAC Art. 44. */
final class ExtraditionCourse extends StagedCourse<Holder> {

    private static final Set<String> COURT_COMES_FIRST = Set.of("DOMESTIC_CASE", "SENTENCE");
    private static final String RETURN_TO_SERVE = "RETURN_TO_SERVE_44_12";

    private static final Stages<Holder> STAGES =
            new Stages<>(Holder.RQ, Holder.RQ_RA, Holder.NO, Holder.RA, holder -> holder);

    private final Set<String> refused = new HashSet<>();
    private List<String> offences;
    private Holder appealFrom = Holder.RC;
    private Holder consentFrom = Holder.RC;
    private boolean papersHere;
    private boolean arrested;
    private boolean returnToServe;

    ExtraditionCourse(Fact first, Opening opening) {
        super(opening.items(), first.what() == What.PAPERS_RECEIVED ? Holder.RA : Holder.RX, STAGES);
        offences = opening.offences();
        papersHere = first.what() == What.PAPERS_RECEIVED;
    }

    @Override
    public void enter(Fact fact) {
        Values said = fact.values();
        switch (fact.what()) {
            case PAPERS_RECEIVED -> papers(said.opening());
            case PROVISIONALLY_ARRESTED -> {
                arrested = true;
                stage = Holder.RQ;
            }
            case DISCHARGED -> close("DISCHARGED");
            case RETURNED -> close("RETURNED");
            case ACKNOWLEDGED -> stage = Holder.RA;
            case CLARIFICATION_SOUGHT -> seekClarification();
            case CLARIFICATION_ANSWERED, CLARIFICATION_ABANDONED -> endClarification();
            case CLARIFICATION_LAPSED -> close("LAPSED");
            case PROCEEDING_AUTHORISED -> stage = arrested ? Holder.RC : Holder.RX;
            case ARRESTED -> {
                arrested = true;
                stage = Holder.RC;
            }
            case CONSENTED -> {
                consentFrom = stage;
                stage = Holder.RM;
            }
            case CONSENT_REVOKED -> stage = consentFrom;
            case HEARD -> stage = Holder.RC;
            case COMMITTED -> stage = Holder.RM;
            case APPEAL_LODGED -> {
                appealFrom = stage;
                stage = Holder.RC;
            }
            case APPEAL_DECIDED -> stage = appealFrom;
            case CONSULTATION_OPENED -> openConsultation();
            case CONSULTATION_CLOSED -> endConsultation();
            case SURRENDER_ORDERED -> {
                returnToServe = said.codes().contains(RETURN_TO_SERVE);
                stage = Holder.RX;
            }
            case SURRENDER_POSTPONED ->
                stage = COURT_COMES_FIRST.contains(String.valueOf(said.detail())) ? Holder.RC : Holder.RX;
            case SURRENDERED_FOR_A_TIME -> close("SURRENDERED_TEMPORARY");
            case SURRENDERED -> close(returnToServe ? "SURRENDERED_CONDITIONAL" : "SURRENDERED");
            case REFUSED -> refuse(said);
            case SUBMITTED_FOR_PROSECUTION -> endedAs("DOMESTIC_PROSECUTION");
            case SENTENCE_CONSIDERED -> considerSentence(said.yes());
            case GIVEN_UP -> close("WITHDRAWN");
            case CLOSED -> close(String.valueOf(outcome() == null ? said.detail() : outcome()));
            case REOPENED -> reopen(String.valueOf(said.detail()));
            case DUPLICATE -> close("ERROR");
            default -> {}
        }
        // With the matter any custody for it is at an end.
        arrested = arrested && stage != Holder.NO;
    }

    /** The papers open a file again that was closed because they were late. */
    private void papers(@Nullable Opening papers) {
        if (outcome() != null) {
            beginAgain();
        }
        offences = papers == null ? offences : papers.offences();
        refused.clear();
        papersHere = true;
        stage = Holder.RA;
    }

    private void considerSentence(boolean takenOver) {
        if (takenOver) {
            endedAs("SENTENCE_TAKEN_OVER");
        }
    }

    private void refuse(Values said) {
        refused.addAll(said.offences());
        if (said.offences().isEmpty() || refused.containsAll(offences)) {
            close("JUDICIAL".equals(said.detail()) ? "REFUSED_JUDICIAL" : "REFUSED_EXECUTIVE");
        }
    }

    private void reopen(String reason) {
        beginAgain();
        if (!papersHere) {
            stage = Holder.RX;
            return;
        }
        stage = switch (reason) {
            case "RELOCATION", "REARREST" -> Holder.RX;
            case "COURT_REMITTED" -> Holder.RC;
            default -> Holder.RA;
        };
    }

    private void beginAgain() {
        openAgain();
        refused.clear();
        returnToServe = false;
        appealFrom = Holder.RC;
        consentFrom = Holder.RC;
    }
}
