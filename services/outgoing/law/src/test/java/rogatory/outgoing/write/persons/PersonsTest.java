package rogatory.outgoing.write.persons;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.outgoing.Acts.*;
import static rogatory.outgoing.events.Subject.*;

import java.util.List;
import org.junit.jupiter.api.Test;

class PersonsTest {

    @Test
    void safe_conduct_ends_fifteen_consecutive_days_after_the_person_was_told_or_as_agreed() {
        var here = granted(MLA).after(safeConduct());

        assertThat(due(here, "safe-conduct-ends")).isNull();
        assertThat(due(here.after(endPresence(null)), "safe-conduct-ends")).isEqualTo("2021-03-24");
        assertThat(due(here.after(endPresence(DAY.plusDays(5))), "safe-conduct-ends"))
                .isEqualTo("2021-03-14");
    }

    @Test
    void only_safe_conduct_that_was_given_ends_and_not_before_the_person_was_told() {
        granted(MLA).when(endPresence(null)).refusedBy("safe-conduct-was-given");
        granted(MLA).after(safeConduct()).when(endPresence(DAY.minusDays(1))).refusedBy("safe-conduct-end");
    }

    @Test
    void a_detained_person_is_transferred_only_on_request_and_with_that_persons_consent() {
        assertThat(granted(MLA)
                        .when(receivePerson(false))
                        .refusedBy("transfer-needs-consent")
                        .article())
                .isEqualTo("UNCAC 46(10)(a)");
        law(MLA).after(receive("U0", List.of(item("M-RECS-46_3f")), List.of()), transmit(), grant(List.of()))
                .when(receivePerson(true))
                .refusedBy("transfer-was-asked");
    }

    @Test
    void we_owe_the_return_of_a_detained_person_even_on_a_closed_file() {
        var here = granted(MLA).after(receivePerson(true), results(false));

        here.when(receivePerson(true)).refusedBy("transferred-once");
        here.when(close()).warns("return-of-the-person");
        assertThat(due(here.after(close()), "return-of-the-person")).isEqualTo(DAY.plusDays(20));
        assertThat(due(here.after(close(), returnPerson()), "return-of-the-person"))
                .isNull();
        granted(MLA).when(returnPerson()).refusedBy("person-is-here");
    }
}
