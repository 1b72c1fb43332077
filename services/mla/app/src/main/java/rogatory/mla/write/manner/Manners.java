package rogatory.mla.write.manner;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import rogatory.mla.events.MlaEvent;
import rogatory.mla.events.ProceedingsTransferConsidered;
import rogatory.mla.events.RecordsClassified;
import rogatory.mla.events.SpecialProcedureAnswered;
import rogatory.mla.events.SpecialProcedureRequested;
import rogatory.mla.events.VideoHearingAgreed;
import rogatory.mla.request.Item;
import rogatory.mla.request.ItemsOfThisRequest;
import rogatory.mla.request.Manner.Procedure;
import rogatory.mla.request.MlaRequest;
import rogatory.mla.request.MlaState;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.Move;

/** In which manner items are executed, UNCAC 46(17), 46(18), 46(29), and proceedings that are taken over, UNCAC 47. */
public final class Manners {

    public static final List<Move<MlaState>> MOVES = MannerMoves.ROWS;

    private Manners() {}

    public static Decision<MlaEvent> decide(MannerCommand command, MlaRequest request) {
        return switch (command) {
            case RequestSpecialProcedure c ->
                must(
                                request,
                                c.items(),
                                item -> item.state().open(),
                                "procedure-of-an-open-item",
                                "a procedure is asked for while the item is open",
                                "UNCAC 46(17)")
                        .orElseGet(() -> Decision.accepted(new SpecialProcedureRequested(
                                c.requestId(),
                                c.occurredOn(),
                                c.precision(),
                                request.numbers(c.items(), item -> item.state().open()),
                                c.procedure(),
                                c.note())));
            case AnswerSpecialProcedure c ->
                must(
                                request,
                                c.items(),
                                Manners::asked,
                                "special-procedure-was-requested",
                                "no special procedure waits for an answer; record first that it was asked for",
                                "UNCAC 46(17)")
                        .orElseGet(() -> answer(c, request));
            case AgreeVideoHearing c ->
                must(
                                request,
                                c.items(),
                                Item::isTestimony,
                                "video-for-hearings",
                                "only a witness or expert is heard by video conference; name an item of testimony",
                                "UNCAC 46(18)")
                        .orElseGet(() -> Decision.accepted(new VideoHearingAgreed(
                                c.requestId(),
                                c.occurredOn(),
                                c.precision(),
                                request.numbers(c.items(), Item::isTestimony),
                                c.ledByRequestingAuthority(),
                                c.note())));
            case ClassifyRecords c ->
                must(
                                request,
                                c.items(),
                                Item::isRecords,
                                "classify-records",
                                "only records, documents and information are open to the public or not",
                                "UNCAC 46(29)")
                        .orElseGet(() -> Decision.accepted(new RecordsClassified(
                                c.requestId(),
                                c.occurredOn(),
                                c.precision(),
                                request.numbers(c.items(), Item::isRecords),
                                c.publicRecords(),
                                c.note())));
            case ConsiderProceedingsTransfer c ->
                must(
                                request,
                                c.items(),
                                Item::isProceedings,
                                "transfer-of-proceedings",
                                "only an item that asks to take over criminal proceedings is considered so",
                                "UNCAC 47")
                        .orElseGet(() -> Decision.accepted(new ProceedingsTransferConsidered(
                                c.requestId(),
                                c.occurredOn(),
                                c.precision(),
                                request.numbers(c.items(), Item::isProceedings),
                                c.takenOver(),
                                c.note())));
        };
    }

    /** A procedure is set aside only where it is contrary to the own law or not possible: that is said. */
    private static Decision<MlaEvent> answer(AnswerSpecialProcedure c, MlaRequest request) {
        return !c.followed() && (c.reasons() == null || c.reasons().isBlank())
                ? Decision.refused(
                        "follow-the-procedure-asked-for",
                        "a procedure asked for is followed where it is not contrary to the own law and is possible:"
                                + " follow it, or say in reasons why it cannot be",
                        "UNCAC 46(17)")
                : Decision.accepted(new SpecialProcedureAnswered(
                        c.requestId(),
                        c.occurredOn(),
                        c.precision(),
                        request.numbers(c.items(), Manners::asked),
                        c.followed(),
                        c.reasons(),
                        c.note()));
    }

    private static boolean asked(Item item) {
        return item.duties().manner().procedure() == Procedure.ASKED;
    }

    private static Optional<Decision<MlaEvent>> must(
            MlaRequest request,
            List<Integer> items,
            Predicate<Item> fit,
            String rule,
            String sentence,
            String article) {
        return new ItemsOfThisRequest(request, items).must(fit, rule, sentence, article);
    }
}
