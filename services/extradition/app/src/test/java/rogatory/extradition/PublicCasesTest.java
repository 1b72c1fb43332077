package rogatory.extradition;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.extradition.Acts.file;
import static rogatory.extradition.Acts.law;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rogatory.extradition.events.ExtraditionEvent;
import rogatory.extradition.request.ExtraditionOutcome;
import rogatory.extradition.request.ExtraditionRequest;
import rogatory.extradition.request.ExtraditionState;
import rogatory.testkit.DeciderSpec;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.LegalAct;
import rogatory.vocabulary.Numbered;
import rogatory.vocabulary.TimeLimit;
import rogatory.vocabulary.WorkingCalendar;

class PublicCasesTest {

    @ParameterizedTest
    @CsvSource({"CL-PE-2006, 2007-09-22", "GT-US-2010, 2013-05-24", "MX-GT-2005, 2008-10-07"})
    void whom_the_executive_let_go_was_surrendered(String ref, LocalDate day) {
        ExtraditionRequest request = file(onFile(ref));

        assertThat(request.state()).isEqualTo(ExtraditionState.SURRENDERED);
        assertThat(request.outcome()).isEqualTo(ExtraditionOutcome.SURRENDERED);
        assertThat(request.closedOn()).isEqualTo(day);
    }

    @Test
    void the_british_refusal_was_the_executives_on_humanitarian_grounds_after_consulting() {
        ExtraditionRequest request = file(onFile("GB-ES-1998"));

        assertThat(request.state()).isEqualTo(ExtraditionState.CLOSED);
        assertThat(request.outcome()).isEqualTo(ExtraditionOutcome.REFUSED_EXECUTIVE);
        assertThat(request.grounds()).containsExactly("X-HUMANITARIAN");
        assertThat(request.course().consultations().purposes()).containsExactly("REFUSAL");
        assertThat(TimeLimit.nearest(request.limits(), WorkingCalendar.WEEKDAYS))
                .isNull();
    }

    @Test
    void in_august_2007_the_chilean_case_was_on_appeal() {
        ExtraditionRequest request = asOf("CL-PE-2006", LocalDate.of(2007, 8, 1));

        assertThat(request.state()).isEqualTo(ExtraditionState.APPEAL);
        assertThat(request.holder()).isEqualTo(Holder.RC);
        assertThat(request.outcome()).isNull();
    }

    @Test
    void in_the_middle_of_2012_the_guatemalan_surrender_waited_for_a_domestic_court() {
        ExtraditionRequest request = asOf("GT-US-2010", LocalDate.of(2012, 6, 30));

        assertThat(request.state()).isEqualTo(ExtraditionState.SURRENDER_POSTPONED);
        assertThat(request.holder()).isEqualTo(Holder.RC);
    }

    private static ExtraditionRequest asOf(String ref, LocalDate day) {
        return ExtraditionRequest.fold(Numbered.all(onFile(ref).history()).stream()
                .filter(each -> !each.event().occurredOn().isAfter(day))
                .toList());
    }

    private static DeciderSpec<ExtraditionEvent> onFile(String ref) {
        return law().after(CaseLog.acts(ref).toArray(LegalAct[]::new));
    }
}
