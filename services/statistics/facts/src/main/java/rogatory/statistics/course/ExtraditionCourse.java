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
final class ExtraditionCourse implements Course {

    private static final Set<String> COURT_COMES_FIRST = Set.of("DOMESTIC_CASE", "SENTENCE");
    private static final String RETURN_TO_SERVE = "RETURN_TO_SERVE_44_12";

    private final Items items;
    private final Set<String> refused = new HashSet<>();
    private List<String> offences;
    private Holder holder;
    private Holder clarifyFrom = Holder.RA;
    private Holder consultFrom = Holder.RA;
    private Holder appealFrom = Holder.RC;
    private Holder consentFrom = Holder.RC;
    private boolean papersHere;
    private boolean arrested;
    private boolean returnToServe;
    private @Nullable String outcome;

    ExtraditionCourse(Fact first, Opening opening) {
        items = new Items(opening.items());
        offences = opening.offences();
        papersHere = first.what() == What.PAPERS_RECEIVED;
        holder = papersHere ? Holder.RA : Holder.RX;
    }

    @Override
    public void enter(Fact fact) {
        Values said = fact.values();
        switch (fact.what()) {
            case PAPERS_RECEIVED -> papers(said.opening());
            case PROVISIONALLY_ARRESTED -> {
                arrested = true;
                holder = Holder.RQ;
            }
            case DISCHARGED -> end("DISCHARGED");
            case RETURNED -> end("RETURNED");
            case ACKNOWLEDGED -> holder = Holder.RA;
            case CLARIFICATION_SOUGHT -> {
                clarifyFrom = holder;
                holder = Holder.RQ;
            }
            case CLARIFICATION_ANSWERED, CLARIFICATION_ABANDONED -> {
                holder = clarifyFrom;
                clarifyFrom = Holder.RA;
            }
            case CLARIFICATION_LAPSED -> end("LAPSED");
            case PROCEEDING_AUTHORISED -> holder = arrested ? Holder.RC : Holder.RX;
            case ARRESTED -> {
                arrested = true;
                holder = Holder.RC;
            }
            case CONSENTED -> {
                consentFrom = holder;
                holder = Holder.RM;
            }
            case CONSENT_REVOKED -> holder = consentFrom;
            case HEARD -> holder = Holder.RC;
            case COMMITTED -> holder = Holder.RM;
            case APPEAL_LODGED -> {
                appealFrom = holder;
                holder = Holder.RC;
            }
            case APPEAL_DECIDED -> holder = appealFrom;
            case CONSULTATION_OPENED -> {
                consultFrom = holder;
                holder = Holder.RQ_RA;
            }
            case CONSULTATION_CLOSED -> {
                holder = consultFrom;
                consultFrom = Holder.RA;
            }
            case SURRENDER_ORDERED -> {
                returnToServe = said.codes().contains(RETURN_TO_SERVE);
                holder = Holder.RX;
            }
            case SURRENDER_POSTPONED ->
                holder = COURT_COMES_FIRST.contains(String.valueOf(said.detail())) ? Holder.RC : Holder.RX;
            case SURRENDERED_FOR_A_TIME -> end("SURRENDERED_TEMPORARY");
            case SURRENDERED -> end(returnToServe ? "SURRENDERED_CONDITIONAL" : "SURRENDERED");
            case REFUSED -> refuse(said);
            case SUBMITTED_FOR_PROSECUTION -> outcome = "DOMESTIC_PROSECUTION";
            case SENTENCE_CONSIDERED -> outcome = said.yes() ? "SENTENCE_TAKEN_OVER" : outcome;
            case GIVEN_UP -> end("WITHDRAWN");
            case CLOSED -> end(outcome == null ? String.valueOf(said.detail()) : outcome);
            case REOPENED -> reopen(String.valueOf(said.detail()));
            case DUPLICATE -> end("ERROR");
            default -> {}
        }
    }

    /** The papers open a file again that was closed because they were late. */
    private void papers(@Nullable Opening papers) {
        if (outcome != null) {
            beginAgain();
        }
        offences = papers == null ? offences : papers.offences();
        refused.clear();
        papersHere = true;
        holder = Holder.RA;
    }

    private void refuse(Values said) {
        refused.addAll(said.offences());
        if (said.offences().isEmpty() || refused.containsAll(offences)) {
            end("JUDICIAL".equals(said.detail()) ? "REFUSED_JUDICIAL" : "REFUSED_EXECUTIVE");
        }
    }

    private void reopen(String reason) {
        beginAgain();
        if (!papersHere) {
            holder = Holder.RX;
            return;
        }
        holder = switch (reason) {
            case "RELOCATION", "REARREST" -> Holder.RX;
            case "COURT_REMITTED" -> Holder.RC;
            default -> Holder.RA;
        };
    }

    private void beginAgain() {
        outcome = null;
        refused.clear();
        returnToServe = false;
        clarifyFrom = Holder.RA;
        consultFrom = Holder.RA;
        appealFrom = Holder.RC;
        consentFrom = Holder.RC;
    }

    private void end(String how) {
        outcome = how;
        holder = Holder.NO;
    }

    @Override
    public Holder holder() {
        return holder;
    }

    @Override
    public @Nullable String outcome() {
        return outcome;
    }

    @Override
    public List<ItemFate> items() {
        return items.all();
    }
}
