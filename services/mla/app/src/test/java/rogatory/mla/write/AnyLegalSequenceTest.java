package rogatory.mla.write;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.mla.Acts.law;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import rogatory.mla.ActCatalogue;
import rogatory.mla.Acts;
import rogatory.mla.events.MlaEvent;
import rogatory.mla.request.MlaOutcome;
import rogatory.mla.request.MlaRequest;
import rogatory.mla.request.MlaState;
import rogatory.mla.request.Settlement;
import rogatory.testkit.AnyLegalSequence;
import rogatory.vocabulary.Holder;

/** Whatever an authority does, as long as the law accepts it, the file stays sound. */
class AnyLegalSequenceTest {

    private static final AnyLegalSequence<MlaEvent, MlaRequest, MlaState> SEQUENCE =
            new AnyLegalSequence<>(MlaMoves.TABLE, ActCatalogue::acts, Acts::file, MlaRequest::state, Acts::voiding);

    private static final List<MlaOutcome> DERIVED =
            List.of(MlaOutcome.EXECUTED_FULL, MlaOutcome.EXECUTED_PARTIAL, MlaOutcome.EXECUTED_NIL, MlaOutcome.REFUSED);

    @Property(tries = 300)
    void every_accepted_act_leads_where_the_table_says(
            @ForAll boolean persons, @ForAll @Size(min = 5, max = 30) List<Integer> choices) {
        SEQUENCE.leadsWhereTheTableSays(law().after(persons ? ActCatalogue.PERSONS : ActCatalogue.RECEIPT), choices);
    }

    @Property(tries = 300)
    void the_file_stays_sound(@ForAll boolean persons, @ForAll @Size(min = 5, max = 30) List<Integer> choices) {
        SEQUENCE.keeps(
                law().after(persons ? ActCatalogue.PERSONS : ActCatalogue.RECEIPT),
                choices,
                AnyLegalSequenceTest::sound);
    }

    private static void sound(MlaRequest request, List<MlaEvent> history) {
        boolean closed = request.state() == MlaState.CLOSED;
        boolean open = request.items().stream().anyMatch(item -> item.state().open());

        assertThat(request.outcome() == null).as("open without outcome").isEqualTo(!closed);
        assertThat(request.closedOn() == null).as("open without a closing day").isEqualTo(!closed);
        assertThat(request.holder() == Holder.NO)
                .as("somebody has the ball while open")
                .isEqualTo(closed);
        if (request.outcome() != null && DERIVED.contains(request.outcome())) {
            assertThat(request.outcome()).isEqualTo(Settlement.outcome(request.items()));
        }
        if (!closed) {
            assertThat(open)
                    .as("something is left to do in %s after %s", request.state(), history)
                    .isEqualTo(request.state() != MlaState.EXECUTED);
        }
        if (request.state() == MlaState.PARTIALLY_EXECUTED || request.state() == MlaState.EXECUTED) {
            assertThat(request.anyExecuted()).isTrue();
        }
    }
}
