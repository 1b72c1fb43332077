package rogatory.mla.axon;

import java.util.List;
import rogatory.chassis.casework.Kind;
import rogatory.mla.ActCatalogue;
import rogatory.mla.events.MlaEvent;
import rogatory.mla.request.MlaRequest;
import rogatory.statistics.StatisticsContract;
import rogatory.vocabulary.LegalAct;

class MlaKindTest implements StatisticsContract<MlaRequest, MlaEvent> {

    @Override
    public Kind<MlaRequest, MlaEvent> kind() {
        return new MlaKind();
    }

    @Override
    public List<? extends LegalAct> receipts() {
        return List.of(ActCatalogue.RECEIPT);
    }

    @Override
    public List<? extends LegalAct> acts(int events) {
        return ActCatalogue.acts(events);
    }
}
