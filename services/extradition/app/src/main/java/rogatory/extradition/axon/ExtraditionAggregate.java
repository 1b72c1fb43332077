package rogatory.extradition.axon;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import rogatory.chassis.casework.Answer;
import rogatory.chassis.casework.CaseAggregate;
import rogatory.extradition.events.ExtraditionEvent;
import rogatory.extradition.request.ExtraditionRequest;
import rogatory.extradition.write.receipt.ReceiveRequest;

/** The stream of one request; the law it asks is {@link ExtraditionKind}'s. */
class ExtraditionAggregate extends CaseAggregate<ExtraditionRequest, ExtraditionEvent> {

    ExtraditionAggregate() {
        super(new ExtraditionKind());
    }

    @CommandHandler(commandName = OPEN)
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    Answer receive(ReceiveRequest receipt, MetaData metaData) {
        return open(receipt, metaData);
    }
}
