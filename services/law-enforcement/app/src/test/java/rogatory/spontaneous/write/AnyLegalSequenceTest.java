package rogatory.spontaneous.write;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.spontaneous.Acts.ID;
import static rogatory.spontaneous.Acts.file;
import static rogatory.spontaneous.Acts.law;
import static rogatory.spontaneous.Acts.voiding;

import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import rogatory.spontaneous.ActCatalogue;
import rogatory.spontaneous.events.EventVoided;
import rogatory.spontaneous.events.Opening;
import rogatory.spontaneous.events.SpontaneousEvent;
import rogatory.spontaneous.request.SpontaneousInformation;
import rogatory.spontaneous.request.SpontaneousState;
import rogatory.testkit.DeciderSpec;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.LegalAct;
import rogatory.vocabulary.Move;
import rogatory.vocabulary.TimeLimit;

/** Whatever an authority does, as long as the law accepts it, the file stays sound, in either direction. */
class AnyLegalSequenceTest {

    @Property(tries = 300)
    void every_accepted_act_leads_where_the_table_says(@ForAll @Size(min = 5, max = 30) List<Integer> choices) {
        DeciderSpec<SpontaneousEvent> spec = begun(choices.getFirst());
        for (int choice : choices) {
            LegalAct act = choose(spec, choice);
            SpontaneousState before = file(spec).state();
            spec = spec.after(act);
            Move<SpontaneousState> move = row(act);

            assertThat(move.from()).contains(before);
            assertThat(spec.history().getLast().getClass().getSimpleName()).isEqualTo(move.event());
            leadsWhereItSays(move, before, file(spec).state());
        }
    }

    @Property(tries = 300)
    void the_file_stays_sound(@ForAll @Size(min = 5, max = 30) List<Integer> choices) {
        DeciderSpec<SpontaneousEvent> spec = begun(choices.getFirst());
        for (int choice : choices) {
            spec = spec.after(choose(spec, choice));
            sound(file(spec));
        }
        SpontaneousInformation file = file(spec);
        voidingAndRecordingAgainIsNeutral(spec, file);
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

    private static void voidingAndRecordingAgainIsNeutral(
            DeciderSpec<SpontaneousEvent> spec, SpontaneousInformation file) {
        SpontaneousEvent last = spec.history().getLast();
        if (!(last instanceof EventVoided) && !(last instanceof Opening)) {
            DeciderSpec<SpontaneousEvent> voided =
                    spec.after(voiding(spec.history().size() - 1));
            assertThat(file(voided.given(last))).isEqualTo(file);
        }
    }

    private static void leadsWhereItSays(Move<SpontaneousState> move, SpontaneousState before, SpontaneousState after) {
        switch (move.to()) {
            case "same" -> assertThat(after).as(move.act()).isEqualTo(before);
            case "as if the event had not been recorded" -> assertThat(after).isNotNull();
            default -> {
                boolean named = move.to().contains(after.name());
                boolean stays = after == before && move.to().contains("same");
                assertThat(named || stays)
                        .as("%s leads from %s to %s, but the table says '%s'", move.act(), before, after, move.to())
                        .isTrue();
            }
        }
    }

    private static LegalAct choose(DeciderSpec<SpontaneousEvent> spec, int choice) {
        List<LegalAct> possible = ActCatalogue.acts(spec.history().size()).stream()
                .filter(act -> SpontaneousDecisions.decide(act, spec.history()) instanceof Decision.Accepted)
                .toList();
        assertThat(possible).as("something is always possible on " + ID).isNotEmpty();
        return possible.get(Math.floorMod(choice, possible.size()));
    }

    private static Move<SpontaneousState> row(LegalAct act) {
        return SpontaneousMoves.TABLE.rows().stream()
                .filter(move -> move.command() == act.getClass())
                .findFirst()
                .orElseThrow();
    }
}
