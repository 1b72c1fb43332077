package rogatory.outgoing.axon;

import java.util.List;
import rogatory.chassis.casework.Kind;
import rogatory.outgoing.ActCatalogue;
import rogatory.outgoing.events.OutgoingEvent;
import rogatory.outgoing.events.Subject;
import rogatory.outgoing.request.OutgoingRequest;
import rogatory.statistics.StatisticsContract;
import rogatory.vocabulary.LegalAct;

class OutgoingMlaKindTest implements StatisticsContract<OutgoingRequest, OutgoingEvent> {

    @Override
    public Kind<OutgoingRequest, OutgoingEvent> kind() {
        return new OutgoingKind(Subject.MLA);
    }

    @Override
    public List<? extends LegalAct> receipts() {
        return ActCatalogue.receipts(Subject.MLA);
    }

    @Override
    public List<? extends LegalAct> acts(int events) {
        return ActCatalogue.acts(Subject.MLA, events);
    }
}
