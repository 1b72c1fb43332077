package rogatory.statistics.parties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rogatory.statistics.facts.Values.NONE;
import static rogatory.statistics.facts.What.LEGAL_BASIS_DETERMINED;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rogatory.statistics.cases.CaseFacts;
import rogatory.statistics.cases.Particulars;
import rogatory.statistics.cases.Told;
import rogatory.vocabulary.BasisInvoked;

/** The other State is always CH, which deposited on 2009-09-24 and is bound since 2009-10-24. */
class PartiesTest {

    private static final LocalDate GENERAL = LocalDate.of(2005, 12, 14);
    private static final Parties FRANCE = Parties.listed("FR", Map.of());

    @Test
    void the_convention_binds_a_state_on_the_thirtieth_day_and_not_before_it_is_in_force_at_all() throws IOException {
        List<String[]> rows = rows();

        assertThat(rows).hasSize(171).extracting(row -> row[0]).doesNotHaveDuplicates();
        assertThat(rows)
                .as("the thirtieth deposit brought it into force, Art. 68")
                .filteredOn(row -> !LocalDate.parse(row[1]).isAfter(LocalDate.of(2005, 9, 15)))
                .hasSize(30)
                .allSatisfy(row -> assertThat(row[2]).isEqualTo(GENERAL.toString()));
        assertThat(rows).filteredOn(row -> !row[0].equals("ME")).allSatisfy(row -> {
            LocalDate thirtieth = LocalDate.parse(row[1]).plusDays(30);
            assertThat(LocalDate.parse(row[2])).isEqualTo(thirtieth.isBefore(GENERAL) ? GENERAL : thirtieth);
        });
    }

    @Test
    void it_could_be_relied_on_from_the_day_on_which_it_bound_both() {
        assertThat(FRANCE.unused(onATreaty("2009-10-23"))).isFalse();
        assertThat(FRANCE.unused(onATreaty("2009-10-24"))).isTrue();
        assertThat(FRANCE.available(onTheConvention("2009-10-24"))).isTrue();
        assertThat(FRANCE.unused(onTheConvention("2009-10-24"))).isFalse();
    }

    @Test
    void it_could_not_be_relied_on_for_an_offence_that_is_none_of_its_own() {
        assertThat(FRANCE.available(charged(onATreaty("2021-01-01"), "X99"))).isFalse();
        assertThat(FRANCE.available(charged(onATreaty("2021-01-01"), "U17"))).isTrue();
    }

    @Test
    void it_could_not_be_relied_on_before_a_request_of_ours_was_sent() {
        assertThat(FRANCE.available(
                        Told.outgoing("mla-outgoing-1", "2021-01-01").asOf("2022-06-30")))
                .isFalse();
    }

    @Test
    void a_state_that_is_not_listed_is_bound_by_nothing_until_an_operator_says_since_when() {
        assertThat(Parties.listed("NZ", Map.of()).known()).isFalse();
        var told = Parties.listed("NZ", Map.of("NZ", LocalDate.of(2015, 12, 31)));

        assertThat(told.known()).isTrue();
        assertThat(told.unused(onATreaty("2015-12-30"))).isFalse();
        assertThat(told.unused(onATreaty("2015-12-31"))).isTrue();
    }

    @Test
    void an_operator_corrects_the_list() {
        var corrected = Parties.listed("FR", Map.of("CH", LocalDate.of(2022, 1, 1)));

        assertThat(corrected.available(onATreaty("2021-01-01"))).isFalse();
    }

    @Test
    void without_a_state_of_its_own_an_authority_finds_nothing() {
        assertThat(Parties.listed(null, Map.of()).known()).isFalse();
        assertThat(Parties.listed(null, Map.of()).available(onATreaty("2021-01-01")))
                .isFalse();
        assertThat(new PartiesConfiguration.Settings(" ", Map.of()).parties().known())
                .isFalse();
        assertThatThrownBy(() -> new PartiesConfiguration.Settings("France", Map.of()).parties())
                .hasMessageContaining("rogatory.statistics.parties.own-state is 'France'");
    }

    @Test
    void a_state_that_is_said_to_be_bound_has_a_code() {
        LocalDate day = LocalDate.of(2015, 12, 31);

        assertThat(new PartiesConfiguration.Settings("NZ", Map.of("NZ", day))
                        .parties()
                        .known())
                .isTrue();
        assertThatThrownBy(() -> new PartiesConfiguration.Settings("FR", Map.of("nz", day)).parties())
                .hasMessageContaining("rogatory.statistics.parties.in-force names 'nz'");
    }

    private static CaseFacts onTheConvention(String receivedOn) {
        return Told.mla("mla-1", receivedOn, Told.plain("M-SERV-46_3b")).asOf("2022-06-30");
    }

    private static CaseFacts onATreaty(String receivedOn) {
        return Told.mla("mla-1", receivedOn, Told.plain("M-SERV-46_3b"))
                .on(
                        receivedOn,
                        LEGAL_BASIS_DETERMINED,
                        NONE.bases(List.of(new BasisInvoked("BILATERAL_MLA", "RELIED_ON"))))
                .asOf("2022-06-30");
    }

    private static CaseFacts charged(CaseFacts known, String offence) {
        Particulars stated = known.particulars();
        var particulars = new Particulars(
                stated.opening().withOffences(List.of(offence)),
                stated.receivedOn(),
                stated.legalBases(),
                stated.deadline());
        return new CaseFacts(
                known.id(),
                particulars,
                known.region(),
                known.asOf(),
                known.facts(),
                known.life(),
                known.items(),
                known.outcome(),
                known.record());
    }

    private static List<String[]> rows() throws IOException {
        try (InputStream file = PartiesTest.class.getResourceAsStream("/rogatory/statistics/parties.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(","))
                    .toList();
        }
    }
}
