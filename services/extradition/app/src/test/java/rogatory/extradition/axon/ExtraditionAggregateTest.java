package rogatory.extradition.axon;

import static org.hamcrest.Matchers.instanceOf;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rogatory.chassis.casework.Answer;
import rogatory.extradition.events.RequestAcknowledged;
import rogatory.extradition.events.RequestReceived;
import rogatory.extradition.write.receipt.AcknowledgeRequest;
import rogatory.extradition.write.receipt.ReceiveRequest;
import rogatory.extradition.write.surrender.SurrenderPerson;
import rogatory.vocabulary.Direction;
import rogatory.vocabulary.LegalAct;
import rogatory.vocabulary.Precision;
import rogatory.vocabulary.State;

/** The aggregate in Axon's own fixture: what the law accepts is applied, what it refuses leaves nothing. */
class ExtraditionAggregateTest {

    private static final String ID = "extradition-1";
    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

    private FixtureConfiguration<ExtraditionAggregate> fixture;

    @BeforeEach
    void prepare() {
        fixture = new AggregateTestFixture<>(ExtraditionAggregate.class);
        fixture.registerCommandTargetResolver(command ->
                new VersionedAggregateIdentifier((Object) ((LegalAct) command.getPayload()).requestId(), null));
    }

    @Test
    void a_receipt_opens_the_stream() {
        fixture.givenNoPriorActivity()
                .when(command(
                        "open",
                        new ReceiveRequest(
                                ID,
                                DAY,
                                Precision.DAY,
                                "R-1",
                                Direction.INCOMING,
                                new State("NG"),
                                "CA_DIRECT",
                                null,
                                "en",
                                "U0",
                                "CRIMINAL",
                                List.of(),
                                List.of("U17"),
                                List.of(),
                                null,
                                null)))
                .expectEvents(received());
    }

    @Test
    void a_legal_act_is_applied_and_answered_with_the_new_standing() {
        fixture.given(received())
                .when(command("act", new AcknowledgeRequest(ID, DAY, Precision.DAY, null)))
                .expectEvents(new RequestAcknowledged(ID, DAY, Precision.DAY, null))
                .expectResultMessagePayload(
                        new Answer.Done(ID, 1, "UNDER_REVIEW", "RA", null, List.of("RequestAcknowledged"), List.of()));
    }

    @Test
    void a_refused_act_leaves_no_event() {
        fixture.given(received())
                .when(command("act", new SurrenderPerson(ID, DAY, Precision.DAY, null)))
                .expectNoEvents()
                .expectResultMessagePayloadMatching(instanceOf(Answer.Denied.class));
    }

    private static GenericCommandMessage<LegalAct> command(String name, LegalAct act) {
        return new GenericCommandMessage<>(new GenericMessage<>(act), name);
    }

    private static RequestReceived received() {
        return new RequestReceived(
                ID,
                DAY,
                Precision.DAY,
                "R-1",
                Direction.INCOMING,
                "NG",
                "CA_DIRECT",
                null,
                "en",
                "U0",
                "CRIMINAL",
                List.of(),
                List.of("U17"),
                List.of(),
                null,
                null);
    }
}
