package rogatory.extradition.automation.papers;

import java.time.LocalDate;
import rogatory.chassis.casework.WhenPassed;
import rogatory.extradition.request.ExtraditionRequest;
import rogatory.extradition.write.provisional.RecordPapersExpiry;
import rogatory.vocabulary.LegalAct;
import rogatory.vocabulary.Precision;

/** The papers did not come in time after a provisional arrest, UNCAC 44(10). Whether the person goes free a court says. */
public final class WhenPapersDeadlinePassesThenRecordExpiry implements WhenPassed<ExtraditionRequest> {

    @Override
    public String limit() {
        return "papers-after-provisional-arrest";
    }

    @Override
    public LegalAct act(ExtraditionRequest file, LocalDate due) {
        return new RecordPapersExpiry(file.id(), due.plusDays(1), Precision.DAY, null);
    }
}
