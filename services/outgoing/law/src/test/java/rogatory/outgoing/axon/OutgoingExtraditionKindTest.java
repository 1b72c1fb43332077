package rogatory.outgoing.axon;

import java.util.List;
import rogatory.chassis.casework.Kind;
import rogatory.outgoing.ActCatalogue;
import rogatory.outgoing.events.OutgoingEvent;
import rogatory.outgoing.events.Subject;
import rogatory.outgoing.request.OutgoingRequest;
import rogatory.statistics.StatisticsContract;
import rogatory.vocabulary.LegalAct;

class OutgoingExtraditionKindTest implements StatisticsContract<OutgoingRequest, OutgoingEvent> {

    @Override
    public Kind<OutgoingRequest, OutgoingEvent> kind() {
        return new OutgoingKind(Subject.EXTRADITION);
    }

    @Override
    public List<? extends LegalAct> receipts() {
        return ActCatalogue.receipts(Subject.EXTRADITION);
    }

    @Override
    public List<? extends LegalAct> acts(int events) {
        return ActCatalogue.acts(Subject.EXTRADITION, events);
    }
}
