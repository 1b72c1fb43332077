package rogatory.chassis.casework;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.CaseFile;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.LegalAct;
import rogatory.vocabulary.LegalFact;

/**
 * The one place where Axon meets the law, for every kind of request: it loads the stream, asks the kind and applies what
 * the kind accepts.
 *
 * @param <R> the request as folded from its stream
 * @param <E> the sealed root of its events
 */
public class CaseAggregate<R extends CaseFile, E extends LegalFact> {

    /** Two names for all acts, since the law, not the bus, tells them apart. */
    static final String OPEN = "open";

    static final String ACT = "act";
    static final String EXPECTED_VERSION = "expectedVersion";
    static final String RECORDED_ON = "recordedOn";

    private final Kind<R, E> kind;
    private final List<E> history = new ArrayList<>();

    @AggregateIdentifier
    private @Nullable String requestId;

    public CaseAggregate(Kind<R, E> kind) {
        this.kind = kind;
    }

    Answer open(LegalAct receipt, MetaData metaData) {
        return record(kind.decide(receipt, List.of()), metaData);
    }

    @CommandHandler(commandName = ACT)
    Answer act(LegalAct act, MetaData metaData, @MetaDataValue(EXPECTED_VERSION) @Nullable Long expected) {
        if (expected != null && !expected.equals(getVersion())) {
            return new Answer.Stale(expected, getVersion());
        }
        List<E> before = List.copyOf(history);
        kind.freedReference(act, before)
                .ifPresent(ref -> CurrentUnitOfWork.get().resources().put(ReceiptKeeping.FREED, ref));
        return record(kind.decide(act, before), metaData);
    }

    private Answer record(Decision<E> decision, MetaData metaData) {
        return switch (decision) {
            case Decision.Refused<E>(var rule, var because, var article) -> new Answer.Denied(rule, because, article);
            case Decision.Accepted<E>(var events, var warnings) -> {
                events.forEach(event -> apply(event, metaData.subset(RECORDED_ON)));
                yield Answer.Done.of(kind, history, events, warnings);
            }
        };
    }

    @EventSourcingHandler
    @SuppressWarnings("unchecked")
    void on(LegalFact event) {
        requestId = event.requestId();
        history.add((E) event);
    }
}
