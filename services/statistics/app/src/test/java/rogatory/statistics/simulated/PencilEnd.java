package rogatory.statistics.simulated;

import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import rogatory.statistics.simulated.PencilCase.Row;

/** How one request ends, in the words of the outcomes, as {@code docs/event-model} tells it. */
final class PencilEnd {

    private static final Set<String> USES = Set.of("UsedInCase", "ExculpatoryUseMade");

    private final String kind;
    private final boolean ours;
    private final PencilItems items;
    private boolean committed;
    private boolean returnToServe;
    private boolean answeredToUs;
    private boolean notLocated;
    private boolean used;
    private boolean followedUp;
    private String outcome = "";

    PencilEnd(String kind, String direction, PencilItems items) {
        this.kind = kind;
        this.ours = direction.equals("OUTGOING");
        this.items = items;
    }

    /** What has become of it; nothing while it is open. */
    String outcome() {
        return outcome;
    }

    void enter(Row row) {
        Predicate<String> said = row.codes()::contains;
        answeredToUs = answeredToUs || row.event().startsWith("Foreign");
        notLocated = row.event().equals("NotLocated")
                || notLocated && !Set.of("LocatedAbroad", "ForeignArrestMade").contains(row.event());
        used = used || USES.contains(row.event());
        followedUp = followedUp || row.event().equals("FollowUpRequestMade");
        switch (row.event()) {
            case "Committed", "ConsentGiven" -> committed = true;
            case "SurrenderOrdered" -> returnToServe = said.test("RETURN_TO_SERVE_44_12");
            case "RequestReopened", "RequestReceived" -> {
                outcome = "";
                returnToServe = false;
            }
            case "SubmittedForDomesticProsecution" -> outcome = "DOMESTIC_PROSECUTION";
            case "SentenceEnforcementConsidered" -> outcome = said.test("TAKEN_OVER") ? "SENTENCE_TAKEN_OVER" : outcome;
            default -> {}
        }
    }

    /** Takes in the row by which it ends, if it has not before. */
    void end(Row row) {
        outcome = switch (row.event()) {
            case "RequestReturned", "ForeignReturned" -> "RETURNED";
            case "ClarificationLapsed" -> "LAPSED";
            case "ConvertedToMla" -> "CONVERTED";
            case "PersonDischarged" -> "DISCHARGED";
            case "TemporarySurrender" -> "SURRENDERED_TEMPORARY";
            case "PersonSurrendered" -> returnToServe ? "SURRENDERED_CONDITIONAL" : "SURRENDERED";
            case "CustodyTaken" -> "SURRENDERED";
            case "CommittalDenied" -> "REFUSED_JUDICIAL";
            case "ExtraditionRefused" -> "REFUSED_" + stage(row);
            case "RequestRefused", "ForeignRefused" -> "REFUSED";
            case "RequestWithdrawn" -> givenUp("WITHDRAWN");
            case "NoLongerRequired" -> givenUp("NO_LONGER_REQUIRED");
            case "RequestClosed" -> closed(row);
            default -> items.outcome();
        };
    }

    private String givenUp(String how) {
        String derived = items.outcome();
        return derived.equals("WITHDRAWN") ? how : derived;
    }

    private String closed(Row row) {
        if (kind.equals("SPO")) {
            return used ? "USED" : followedUp ? "FOLLOWED_UP" : "NO_USE";
        }
        if (kind.equals("EXT")) {
            String ofOurs = notLocated ? "NOT_LOCATED" : "UNANSWERED";
            return ours ? ofOurs : row.codes().getFirst();
        }
        return ours && items.anyOpen() && !answeredToUs ? "UNANSWERED" : items.outcome();
    }

    /** Who refused, where the request is refused in that row; nothing where it is not, or no one says. */
    @Nullable
    String stage(Row row) {
        return switch (row.event()) {
            case "ItemRefused", "RequestRefused" ->
                row.codes().stream()
                        .filter(Set.of("RA", "RC", "RM")::contains)
                        .findFirst()
                        .orElse("RA");
            case "Declined" -> "RX";
            case "CommittalDenied" -> "JUDICIAL";
            case "ExtraditionRefused" ->
                row.codes().contains("EXECUTIVE") || committed && !row.codes().contains("JUDICIAL")
                        ? "EXECUTIVE"
                        : "JUDICIAL";
            case "ForeignRefused" -> "NOT_STATED";
            default -> null;
        };
    }
}
