package rogatory.mla.automation.lapse;

import java.time.LocalDate;
import rogatory.chassis.casework.WhenPassed;
import rogatory.mla.request.MlaRequest;
import rogatory.mla.write.clarification.LetClarificationLapse;
import rogatory.vocabulary.LegalAct;
import rogatory.vocabulary.Precision;

/** The notice after the last reminder has passed and nothing came: the request lapses. */
public final class WhenClarificationStaysUnansweredThenLapse implements WhenPassed<MlaRequest> {

    @Override
    public String limit() {
        return "clarification-lapse";
    }

    @Override
    public LegalAct act(MlaRequest file, LocalDate due) {
        return new LetClarificationLapse(file.id(), due.plusDays(1), Precision.DAY, null);
    }
}
