package rogatory.mla.write.postponement;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.mla.Acts.*;

import org.junit.jupiter.api.Test;
import rogatory.mla.request.ItemState;
import rogatory.mla.request.MlaState;
import rogatory.vocabulary.Precision;

class PostponementTest {

    @Test
    void execution_is_put_off_only_for_an_own_proceeding() {
        inExecution()
                .when(new PostponeExecution(ID, DAY, Precision.DAY, "WORKLOAD", null, "No time", null))
                .refusedBy("postpone-only-for-own-proceedings");
    }

    @Test
    void the_other_side_is_consulted_before_execution_is_put_off() {
        inExecution().when(postpone(null)).refusedBy("consult-before-postponing");
        inExecution().when(postpone("  ")).refusedBy("consult-before-postponing");
        inExecution().after(consult("COSTS"), consulted()).when(postpone(null)).refusedBy("consult-before-postponing");
        inExecution()
                .after(consult("POSTPONEMENT"), consulted())
                .when(postpone(null))
                .accepted();
        inExecution().when(postpone("A dawn raid is near")).accepted();
    }

    @Test
    void execution_goes_on_where_it_stood() {
        assertThat(file(granted().after(postpone("Raid"), resume())).state()).isEqualTo(MlaState.IN_EXECUTION);
        assertThat(file(inExecution().after(postpone("Raid"), resume())).state())
                .isEqualTo(MlaState.IN_EXECUTION);
        var partly = partlyExecuted().after(postpone("Raid"));
        assertThat(file(partly).items())
                .extracting(item -> item.state())
                .containsExactly(ItemState.EXECUTED, ItemState.POSTPONED, ItemState.POSTPONED);
        assertThat(file(partly.after(resume())).state()).isEqualTo(MlaState.PARTIALLY_EXECUTED);
    }

    @Test
    void nothing_is_executed_while_it_is_put_off() {
        inExecution().after(postpone("Raid")).when(execute(1)).notLegalNow();
    }

    @Test
    void the_review_of_the_postponement_is_what_is_due() {
        assertThat(due(inExecution().after(postpone("Raid")))).isEqualTo(DAY.plusMonths(6));
    }
}
