package rogatory.mla.write;

import java.util.List;
import java.util.stream.Stream;
import rogatory.mla.request.MlaState;
import rogatory.mla.write.assessment.Assessment;
import rogatory.mla.write.assets.AssetRecovery;
import rogatory.mla.write.clarification.Clarification;
import rogatory.mla.write.consultation.Consultation;
import rogatory.mla.write.contact.Contact;
import rogatory.mla.write.correction.Correction;
import rogatory.mla.write.costs.Costs;
import rogatory.mla.write.court.Court;
import rogatory.mla.write.ending.Ending;
import rogatory.mla.write.execution.Execution;
import rogatory.mla.write.manner.Manners;
import rogatory.mla.write.person.Persons;
import rogatory.mla.write.postponement.Postponement;
import rogatory.mla.write.receipt.Receipt;
import rogatory.mla.write.recovery.Recovery;
import rogatory.mla.write.refusal.Refusal;
import rogatory.mla.write.use.Use;
import rogatory.vocabulary.Move;
import rogatory.vocabulary.Moves;

/** The whole table of legal moves of a request for mutual legal assistance, gathered from the slices. */
public final class MlaMoves {

    public static final Moves<MlaState> TABLE = new Moves<>(Stream.<List<Move<MlaState>>>of(
                    Receipt.MOVES,
                    Assessment.MOVES,
                    Clarification.MOVES,
                    Consultation.MOVES,
                    Execution.MOVES,
                    Court.MOVES,
                    Postponement.MOVES,
                    Refusal.MOVES,
                    Contact.MOVES,
                    Ending.MOVES,
                    Use.MOVES,
                    Costs.MOVES,
                    AssetRecovery.MOVES,
                    Recovery.MOVES,
                    Persons.MOVES,
                    Manners.MOVES,
                    Correction.MOVES)
            .flatMap(List::stream)
            .toList());

    private MlaMoves() {}
}
