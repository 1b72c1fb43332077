package rogatory.mla;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.mla.Acts.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rogatory.mla.events.MlaEvent;
import rogatory.mla.request.MlaOutcome;
import rogatory.mla.request.MlaRequest;
import rogatory.mla.request.MlaState;
import rogatory.testkit.DeciderSpec;
import rogatory.vocabulary.LegalAct;
import rogatory.vocabulary.Money;
import rogatory.vocabulary.Numbered;

class PublicCasesTest {

    static List<String> cases() {
        return CaseLog.references().toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void each_public_case_runs_through_the_law_and_ends_executed_in_full(String ref) {
        MlaRequest request = MlaRequest.fold(Numbered.all(onFile(ref).history()));

        assertThat(request.state()).isEqualTo(MlaState.CLOSED);
        assertThat(request.outcome()).isEqualTo(MlaOutcome.EXECUTED_FULL);
        assertThat(request.items())
                .allSatisfy(item -> assertThat(item.transmitted()).isTrue());
    }

    @Test
    void assets_went_back_to_nigeria_once_not_twice() {
        assertThat(MlaRequest.fold(Numbered.all(onFile("CH-NG-1999").history())).returned())
                .containsExactly(new Money(new BigDecimal("505000000"), "USD"));
    }

    @Test
    void at_the_end_of_2004_the_nigerian_request_was_executed_in_part() {
        List<Numbered<MlaEvent>> then = Numbered.all(onFile("CH-NG-1999").history()).stream()
                .filter(each -> !each.event().occurredOn().isAfter(LocalDate.of(2004, 12, 31)))
                .toList();

        MlaRequest request = MlaRequest.fold(then);

        assertThat(request.state()).isEqualTo(MlaState.PARTIALLY_EXECUTED);
        assertThat(request.outcome()).isNull();
        assertThat(request.returned()).isEmpty();
    }

    private static DeciderSpec<MlaEvent> onFile(String ref) {
        return law().after(CaseLog.acts(ref).toArray(LegalAct[]::new));
    }
}
