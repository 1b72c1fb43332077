package rogatory.mla.write.recovery;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import rogatory.mla.events.ConfiscationContentsAssessed;
import rogatory.mla.events.FinalJudgementWaived;
import rogatory.mla.events.LiftAnswerTermStated;
import rogatory.mla.events.LiftReasonsPresented;
import rogatory.mla.events.MlaEvent;
import rogatory.mla.events.ThirdPartyClaimDecided;
import rogatory.mla.events.ThirdPartyClaimed;
import rogatory.mla.request.Item;
import rogatory.mla.request.MlaRequest;
import rogatory.mla.request.MlaState;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.LegalAct;
import rogatory.vocabulary.Move;

/** What is owed before assets move: contents, the other side's reasons, third parties, a final judgement. */
public final class Recovery {

    private static final Set<MlaState> WHILE_OPEN =
            EnumSet.complementOf(EnumSet.of(MlaState.RECEIVED, MlaState.CLOSED));

    public static final List<Move<MlaState>> MOVES = List.of(
            row("freeze-lift-terms", StateLiftAnswerTerm.class, "LiftAnswerTermStated", Holder.RA, "UNCAC 55(8)"),
            row("freeze-lift-reasons", PresentLiftReasons.class, "LiftReasonsPresented", Holder.RQ, "UNCAC 55(8)"),
            row(
                    "confiscation-contents",
                    AssessConfiscationContents.class,
                    "ConfiscationContentsAssessed",
                    Holder.RA,
                    "UNCAC 55(3)"),
            row("final-judgement-waivers", WaiveFinalJudgement.class, "FinalJudgementWaived", Holder.RA, "UNCAC 57(3)"),
            row("third-party-claims", LodgeThirdPartyClaim.class, "ThirdPartyClaimed", Holder.TP, "UNCAC 55(9)"),
            row(
                    "third-party-claim-decisions",
                    DecideThirdPartyClaim.class,
                    "ThirdPartyClaimDecided",
                    Holder.RC,
                    "UNCAC 55(9)"));

    private Recovery() {}

    public static Decision<MlaEvent> decide(RecoveryCommand command, MlaRequest request) {
        return switch (command) {
            case StateLiftAnswerTerm c -> {
                var guards = new RecoveryGuards(request, request.numbers(c.items(), RecoveryGuards::noticed));
                yield guards.term(c.answerBy())
                        .orElseGet(() -> Decision.accepted(new LiftAnswerTermStated(
                                c.requestId(), c.occurredOn(), c.precision(), guards.items(), c.answerBy(), c.note())));
            }
            case PresentLiftReasons c -> {
                var guards = new RecoveryGuards(request, request.numbers(c.items(), RecoveryGuards::noticed));
                yield guards.lifting()
                        .orElseGet(() -> Decision.accepted(new LiftReasonsPresented(
                                c.requestId(), c.occurredOn(), c.precision(), guards.items(), c.note())));
            }
            case AssessConfiscationContents c -> {
                var guards = new RecoveryGuards(request, request.numbers(c.items(), Item::concernsAssets));
                yield guards.contents()
                        .orElseGet(() -> Decision.accepted(new ConfiscationContentsAssessed(
                                c.requestId(),
                                c.occurredOn(),
                                c.precision(),
                                guards.items(),
                                c.missing().stream().distinct().sorted().toList(),
                                c.note())));
            }
            case WaiveFinalJudgement c -> {
                var guards = new RecoveryGuards(request, request.numbers(c.items(), Item::isRecovery));
                yield guards.recovery()
                        .orElseGet(() -> Decision.accepted(new FinalJudgementWaived(
                                c.requestId(), c.occurredOn(), c.precision(), guards.items(), c.note())));
            }
            case LodgeThirdPartyClaim c -> {
                var guards = new RecoveryGuards(request, request.numbers(c.items(), Item::concernsAssets));
                yield guards.claimable()
                        .orElseGet(() -> Decision.accepted(new ThirdPartyClaimed(
                                c.requestId(), c.occurredOn(), c.precision(), guards.items(), c.note())));
            }
            case DecideThirdPartyClaim c -> {
                var guards = new RecoveryGuards(request, request.numbers(c.items(), RecoveryGuards::claimed));
                yield guards.claim()
                        .orElseGet(() -> Decision.accepted(new ThirdPartyClaimDecided(
                                c.requestId(), c.occurredOn(), c.precision(), guards.items(), c.upheld(), c.note())));
            }
        };
    }

    private static Move<MlaState> row(
            String act, Class<? extends LegalAct> command, String event, Holder by, String article) {
        return new Move<>(act, command, event, WHILE_OPEN, "same", by, article);
    }
}
