package rogatory.spontaneous.write;

import java.util.List;
import java.util.stream.Stream;
import rogatory.spontaneous.request.SpontaneousState;
import rogatory.spontaneous.write.correction.Correction;
import rogatory.spontaneous.write.ending.Ending;
import rogatory.spontaneous.write.exculpatory.ExculpatoryDisclosure;
import rogatory.spontaneous.write.feedback.Feedback;
import rogatory.spontaneous.write.receipt.Receipt;
import rogatory.spontaneous.write.restriction.Restricting;
import rogatory.spontaneous.write.use.Using;
import rogatory.vocabulary.Move;
import rogatory.vocabulary.Moves;

/** The whole table of legal moves of information given without a request, gathered from the slices. */
public final class SpontaneousMoves {

    public static final Moves<SpontaneousState> TABLE = new Moves<>(Stream.<List<Move<SpontaneousState>>>of(
                    Receipt.MOVES,
                    Restricting.MOVES,
                    Using.MOVES,
                    ExculpatoryDisclosure.MOVES,
                    Feedback.MOVES,
                    Ending.MOVES,
                    Correction.MOVES)
            .flatMap(List::stream)
            .toList());

    private SpontaneousMoves() {}
}
