package rogatory.spontaneous.axon;

import java.util.List;
import rogatory.chassis.casework.Kind;
import rogatory.spontaneous.ActCatalogue;
import rogatory.spontaneous.events.SpontaneousEvent;
import rogatory.spontaneous.request.SpontaneousInformation;
import rogatory.statistics.StatisticsContract;
import rogatory.vocabulary.LegalAct;

class SpontaneousKindTest implements StatisticsContract<SpontaneousInformation, SpontaneousEvent> {

    @Override
    public Kind<SpontaneousInformation, SpontaneousEvent> kind() {
        return new SpontaneousKind();
    }

    @Override
    public List<? extends LegalAct> receipts() {
        return ActCatalogue.BEGINNINGS;
    }

    @Override
    public List<? extends LegalAct> acts(int events) {
        return ActCatalogue.acts(events);
    }
}
