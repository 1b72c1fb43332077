package rogatory.mla.axon;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import rogatory.chassis.casework.Answer;
import rogatory.chassis.casework.CaseAggregate;
import rogatory.mla.events.MlaEvent;
import rogatory.mla.request.MlaRequest;
import rogatory.mla.write.receipt.ReceiveRequest;

/** The stream of one request; the law it asks is {@link MlaKind}'s. */
class MlaAggregate extends CaseAggregate<MlaRequest, MlaEvent> {

    MlaAggregate() {
        super(new MlaKind());
    }

    @CommandHandler(commandName = OPEN)
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    Answer receive(ReceiveRequest receipt, MetaData metaData) {
        return open(receipt, metaData);
    }
}
