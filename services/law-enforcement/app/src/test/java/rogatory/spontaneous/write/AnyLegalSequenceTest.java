package rogatory.spontaneous.write;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.spontaneous.Acts.law;

import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import rogatory.spontaneous.ActCatalogue;
import rogatory.spontaneous.Acts;
import rogatory.spontaneous.events.SpontaneousEvent;
import rogatory.spontaneous.request.SpontaneousInformation;
import rogatory.spontaneous.request.SpontaneousState;
import rogatory.testkit.AnyLegalSequence;
import rogatory.testkit.DeciderSpec;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.TimeLimit;

/** Whatever an authority does, as long as the law accepts it, the file stays sound, in either direction. */
class AnyLegalSequenceTest {

    private static final AnyLegalSequence<SpontaneousEvent, SpontaneousInformation, SpontaneousState> SEQUENCE =
            new AnyLegalSequence<>(
                    SpontaneousMoves.TABLE,
                    ActCatalogue::acts,
                    Acts::file,
                    SpontaneousInformation::state,
                    Acts::voiding);

    @Property(tries = 300)
    void every_accepted_act_leads_where_the_table_says(@ForAll @Size(min = 5, max = 30) List<Integer> choices) {
        SEQUENCE.leadsWhereTheTableSays(begun(choices.getFirst()), choices);
    }

    @Property(tries = 300)
    void the_file_stays_sound(@ForAll @Size(min = 5, max = 30) List<Integer> choices) {
        SEQUENCE.keeps(begun(choices.getFirst()), choices, (file, history) -> sound(file));
    }

    private static DeciderSpec<SpontaneousEvent> begun(int choice) {
        return law().after(ActCatalogue.BEGINNINGS.get(Math.floorMod(choice, ActCatalogue.BEGINNINGS.size())));
    }

    private static void sound(SpontaneousInformation file) {
        boolean closed = file.state() == SpontaneousState.CLOSED;

        assertThat(file.outcome() == null).as("open without outcome").isEqualTo(!closed);
        assertThat(file.closedOn() == null).as("open without a closing day").isEqualTo(!closed);
        assertThat(file.holder() == Holder.NO)
                .as("somebody has the ball while open")
                .isEqualTo(closed);
        if (closed && Objects.requireNonNull(file.outcome()).keepsTheInformation()) {
            assertThat(file.outcome())
                    .as("the outcome follows from the file")
                    .isEqualTo(file.usefulness().outcome());
        }
        if (!closed) {
            assertThat(file.state() == SpontaneousState.IN_USE)
                    .as("in use once it was used or followed up")
                    .isEqualTo(file.usefulness().any());
        }
        if (closed && file.incoming() && Objects.requireNonNull(file.outcome()).keepsTheInformation()) {
            assertThat(file.limits())
                    .as("a closed file owes no notice")
                    .extracting(TimeLimit::rule)
                    .doesNotContain("exculpatory-notice-without-delay");
            assertThat(file.exculpatory().noticeOwedSince()).isNull();
        }
        assertThat(file.state() == SpontaneousState.RECEIVED && !file.incoming())
                .as("what we gave was not received")
                .isFalse();
    }
}
