package rogatory.lawenforcement.axon;

import java.util.List;
import rogatory.chassis.casework.Kind;
import rogatory.lawenforcement.ActCatalogue;
import rogatory.lawenforcement.events.LawEnforcementEvent;
import rogatory.lawenforcement.request.LawEnforcementRequest;
import rogatory.statistics.StatisticsContract;
import rogatory.vocabulary.LegalAct;

class LawEnforcementKindTest implements StatisticsContract<LawEnforcementRequest, LawEnforcementEvent> {

    @Override
    public Kind<LawEnforcementRequest, LawEnforcementEvent> kind() {
        return new LawEnforcementKind();
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
