package rogatory.chassis.web;

import java.util.List;
import rogatory.chassis.casework.Kind;
import rogatory.chassis.casework.Kinds;
import rogatory.chassis.casework.Office;
import rogatory.chassis.eventlog.EventLog;
import rogatory.chassis.eventlog.Recorded;
import rogatory.vocabulary.CaseFile;
import rogatory.vocabulary.LegalFact;

/** Finds a request by its stream or its reference, always in the log. */
final class RequestFinder {

    private static final String BY_REFERENCE = "ref:";

    private final Kinds kinds;
    private final Office office;
    private final EventLog log;

    RequestFinder(Kinds kinds, Office office, EventLog log) {
        this.kinds = kinds;
        this.office = office;
        this.log = log;
    }

    /** @param address a stream id, or {@code ref:} and the authority's own reference */
    String id(String address) {
        return address.startsWith(BY_REFERENCE)
                ? office.byReference(address.substring(BY_REFERENCE.length()))
                        .orElseThrow(() -> new UnknownRequest(address))
                : address;
    }

    OnFile<?, ?> find(String address) {
        String id = id(address);
        return find(address, id, kinds.find(id).orElseThrow(() -> new UnknownRequest(address)));
    }

    private <R extends CaseFile, E extends LegalFact> OnFile<R, E> find(String address, String id, Kind<R, E> kind) {
        List<Recorded<E>> history = log.stream(id);
        if (history.isEmpty()) {
            throw new UnknownRequest(address);
        }
        return new OnFile<>(kind, history);
    }
}
