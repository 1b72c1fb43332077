package rogatory.mla.write.manner;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import rogatory.mla.request.MlaState;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.LegalAct;
import rogatory.vocabulary.Move;

/** The rows of this slice: a manner changes no state. */
final class MannerMoves {

    private static final Set<MlaState> WHILE_OPEN = MlaState.OPEN;
    private static final Set<MlaState> WEIGHED = EnumSet.complementOf(EnumSet.of(MlaState.RECEIVED, MlaState.CLOSED));

    static final List<Move<MlaState>> ROWS = List.of(
            row(
                    "special-procedures",
                    RequestSpecialProcedure.class,
                    "SpecialProcedureRequested",
                    WHILE_OPEN,
                    Holder.RQ,
                    "UNCAC 46(17)"),
            row(
                    "special-procedure-answers",
                    AnswerSpecialProcedure.class,
                    "SpecialProcedureAnswered",
                    WEIGHED,
                    Holder.RA,
                    "UNCAC 46(17)"),
            row("video-hearings", AgreeVideoHearing.class, "VideoHearingAgreed", WEIGHED, Holder.RA, "UNCAC 46(18)"),
            row(
                    "record-classifications",
                    ClassifyRecords.class,
                    "RecordsClassified",
                    WEIGHED,
                    Holder.RA,
                    "UNCAC 46(29)"),
            row(
                    "proceedings-transfers",
                    ConsiderProceedingsTransfer.class,
                    "ProceedingsTransferConsidered",
                    WEIGHED,
                    Holder.RA,
                    "UNCAC 47"));

    private MannerMoves() {}

    private static Move<MlaState> row(
            String act,
            Class<? extends LegalAct> command,
            String event,
            Set<MlaState> from,
            Holder by,
            String article) {
        return new Move<>(act, command, event, from, "same", by, article);
    }
}
