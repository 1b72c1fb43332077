package rogatory.lawenforcement.write;

import java.util.List;
import java.util.stream.Stream;
import rogatory.lawenforcement.request.LawEnforcementState;
import rogatory.lawenforcement.write.clarification.Clarification;
import rogatory.lawenforcement.write.contact.Contact;
import rogatory.lawenforcement.write.coordination.Coordination;
import rogatory.lawenforcement.write.correction.Correction;
import rogatory.lawenforcement.write.ending.Ending;
import rogatory.lawenforcement.write.handling.Handling;
import rogatory.lawenforcement.write.joint.JointInvestigations;
import rogatory.lawenforcement.write.receipt.Receipt;
import rogatory.lawenforcement.write.reply.Reply;
import rogatory.lawenforcement.write.technique.SpecialTechniques;
import rogatory.lawenforcement.write.work.Work;
import rogatory.vocabulary.Move;
import rogatory.vocabulary.Moves;

/** The whole table of legal moves of an enquiry, gathered from the slices. */
public final class LawEnforcementMoves {

    public static final Moves<LawEnforcementState> TABLE = new Moves<>(Stream.<List<Move<LawEnforcementState>>>of(
                    Receipt.MOVES,
                    Work.MOVES,
                    Clarification.MOVES,
                    Reply.MOVES,
                    Coordination.MOVES,
                    JointInvestigations.MOVES,
                    SpecialTechniques.MOVES,
                    Handling.MOVES,
                    Contact.MOVES,
                    Ending.MOVES,
                    Correction.MOVES)
            .flatMap(List::stream)
            .toList());

    private LawEnforcementMoves() {}
}
