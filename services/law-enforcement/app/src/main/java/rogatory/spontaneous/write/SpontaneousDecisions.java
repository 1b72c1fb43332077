package rogatory.spontaneous.write;

import java.util.List;
import java.util.Optional;
import rogatory.spontaneous.events.SpontaneousEvent;
import rogatory.spontaneous.request.ActOfTheRecipient;
import rogatory.spontaneous.request.ForeignActsAreEvidenced;
import rogatory.spontaneous.request.SpontaneousInformation;
import rogatory.spontaneous.write.correction.Correction;
import rogatory.spontaneous.write.ending.Ending;
import rogatory.spontaneous.write.ending.EndingCommand;
import rogatory.spontaneous.write.exculpatory.ExculpatoryCommand;
import rogatory.spontaneous.write.exculpatory.ExculpatoryDisclosure;
import rogatory.spontaneous.write.feedback.Feedback;
import rogatory.spontaneous.write.feedback.FeedbackCommand;
import rogatory.spontaneous.write.receipt.Beginning;
import rogatory.spontaneous.write.receipt.Receipt;
import rogatory.spontaneous.write.receipt.ReceiptCommand;
import rogatory.spontaneous.write.receipt.RecordInformation;
import rogatory.spontaneous.write.restriction.Restricting;
import rogatory.spontaneous.write.restriction.RestrictionCommand;
import rogatory.spontaneous.write.use.UseCommand;
import rogatory.spontaneous.write.use.Using;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.LegalAct;
import rogatory.vocabulary.Numbered;
import rogatory.vocabulary.record.RecordCommand;

/** Asks the table whether an act is legal now, then the act's own slice whether the law allows it. */
public final class SpontaneousDecisions {

    private SpontaneousDecisions() {}

    /** @param history all events of the stream in order; empty for the receipt or the disclosure */
    public static Decision<SpontaneousEvent> decide(LegalAct act, List<SpontaneousEvent> history) {
        if (act instanceof RecordInformation information) {
            return Beginning.open(information);
        }
        SpontaneousInformation file = SpontaneousInformation.fold(Numbered.all(history));
        return SpontaneousMoves.TABLE
                .<SpontaneousEvent>forbid(act, file.state())
                .or(() -> unevidenced(act, file))
                .orElseGet(() -> ask(act, file, history));
    }

    private static Optional<Decision<SpontaneousEvent>> unevidenced(LegalAct act, SpontaneousInformation file) {
        return act instanceof ActOfTheRecipient theirs
                ? new ForeignActsAreEvidenced(file, theirs).check()
                : Optional.empty();
    }

    private static Decision<SpontaneousEvent> ask(
            LegalAct act, SpontaneousInformation file, List<SpontaneousEvent> history) {
        return switch (act) {
            case ReceiptCommand c -> Receipt.decide(c, file);
            case RestrictionCommand c -> Restricting.decide(c, file);
            case UseCommand c -> Using.decide(c, file);
            case ExculpatoryCommand c -> ExculpatoryDisclosure.decide(c, file);
            case FeedbackCommand c -> Feedback.decide(c, file);
            case EndingCommand c -> Ending.decide(c, file);
            case RecordCommand c -> Correction.decide(c, file, Numbered.all(history), SpontaneousMoves.TABLE);
            default -> throw new IllegalArgumentException(act.getClass() + " belongs to no slice");
        };
    }
}
