package rogatory.statistics.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import rogatory.statistics.facts.Fact;
import rogatory.statistics.facts.Kind;
import rogatory.statistics.facts.Opening;
import rogatory.statistics.facts.Values;
import rogatory.statistics.facts.What;
import rogatory.vocabulary.BasisInvoked;
import rogatory.vocabulary.Direction;

class FactRowsTest {

    private static final LocalDate DAY = LocalDate.parse("2020-02-29");
    private static final Instant AT = Instant.parse("2020-03-01T10:15:30.123456Z");

    @Test
    void a_fact_is_read_as_it_was_written() {
        var opening = new Opening(
                Kind.MLA,
                Direction.INCOMING,
                "NG",
                "E_MLA",
                "ORAL",
                "en",
                "U3",
                "CRIMINAL",
                List.of("U17", "U23"),
                List.of(new Opening.Asked("M-RECV-46_3k.RETURN", true)));
        var full = new Fact(
                3,
                What.ASSETS_RETURNED,
                DAY,
                AT,
                new Values(
                        List.of(1, 2),
                        List.of("a", "b"),
                        List.of("U17"),
                        "57_3_A",
                        true,
                        DAY,
                        new rogatory.vocabulary.Money(new BigDecimal("1250000.50"), "CHF"),
                        9,
                        List.of(new BasisInvoked("UNCAC_55_6", "RELIED_ON")),
                        opening));

        assertThat(FactRows.read(FactRows.write(full))).isEqualTo(full);
    }

    @Test
    void what_is_not_there_takes_no_room() {
        var bare = new Fact(0, What.REMINDED, DAY, AT, Values.NONE);

        Document row = FactRows.write(bare);

        assertThat(row.keySet()).containsExactly("n", "what", "on", "at");
        assertThat(FactRows.read(row)).isEqualTo(bare);
    }
}
