package rogatory.extradition.write;

import java.util.List;
import java.util.stream.Stream;
import rogatory.extradition.request.ExtraditionState;
import rogatory.extradition.write.afterwards.AfterSurrender;
import rogatory.extradition.write.arrest.Arrest;
import rogatory.extradition.write.assessment.Assessment;
import rogatory.extradition.write.assurance.Assurance;
import rogatory.extradition.write.clarification.Clarification;
import rogatory.extradition.write.competition.CompetingRequests;
import rogatory.extradition.write.consent.Consent;
import rogatory.extradition.write.consultation.Consultation;
import rogatory.extradition.write.contact.Contact;
import rogatory.extradition.write.correction.Correction;
import rogatory.extradition.write.court.Court;
import rogatory.extradition.write.ending.Ending;
import rogatory.extradition.write.nationality.Nationals;
import rogatory.extradition.write.provisional.ProvisionalArrest;
import rogatory.extradition.write.receipt.Receipt;
import rogatory.extradition.write.refusal.Refusal;
import rogatory.extradition.write.safeguard.Safeguards;
import rogatory.extradition.write.surrender.Surrender;
import rogatory.vocabulary.Move;
import rogatory.vocabulary.Moves;

/** The whole table of legal moves of a request for extradition, gathered from the slices. */
public final class ExtraditionMoves {

    public static final Moves<ExtraditionState> TABLE = new Moves<>(Stream.<List<Move<ExtraditionState>>>of(
                    Receipt.MOVES,
                    ProvisionalArrest.MOVES,
                    Assessment.MOVES,
                    Clarification.MOVES,
                    Arrest.MOVES,
                    Consent.MOVES,
                    Court.MOVES,
                    Consultation.MOVES,
                    Assurance.MOVES,
                    Refusal.MOVES,
                    Surrender.MOVES,
                    CompetingRequests.MOVES,
                    Nationals.MOVES,
                    AfterSurrender.MOVES,
                    Safeguards.MOVES,
                    Contact.MOVES,
                    Ending.MOVES,
                    Correction.MOVES)
            .flatMap(List::stream)
            .toList());

    private ExtraditionMoves() {}
}
