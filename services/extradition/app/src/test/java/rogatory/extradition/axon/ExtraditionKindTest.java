package rogatory.extradition.axon;

import java.util.List;
import rogatory.chassis.casework.Kind;
import rogatory.extradition.ActCatalogue;
import rogatory.extradition.events.ExtraditionEvent;
import rogatory.extradition.request.ExtraditionRequest;
import rogatory.statistics.StatisticsContract;
import rogatory.vocabulary.LegalAct;

class ExtraditionKindTest implements StatisticsContract<ExtraditionRequest, ExtraditionEvent> {

    @Override
    public Kind<ExtraditionRequest, ExtraditionEvent> kind() {
        return new ExtraditionKind();
    }

    @Override
    public List<? extends LegalAct> receipts() {
        return ActCatalogue.RECEIPTS;
    }

    @Override
    public List<? extends LegalAct> acts(int events) {
        return ActCatalogue.acts(events);
    }
}
