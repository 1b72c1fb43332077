package rogatory.lawenforcement.automation.silence;

import java.time.LocalDate;
import rogatory.chassis.casework.WhenPassed;
import rogatory.lawenforcement.request.LawEnforcementRequest;
import rogatory.lawenforcement.write.clarification.LetClarificationLapse;
import rogatory.vocabulary.LegalAct;
import rogatory.vocabulary.Precision;

/** The requesting side stayed silent for as long as this project proposes: the enquiry lapses. */
public final class WhenNobodyAnswersThenLapse implements WhenPassed<LawEnforcementRequest> {

    @Override
    public String limit() {
        return "auto-close-of-silence";
    }

    @Override
    public LegalAct act(LawEnforcementRequest file, LocalDate due) {
        return new LetClarificationLapse(file.id(), due.plusDays(1), Precision.DAY, null);
    }
}
