package rogatory.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rogatory.vocabulary.UnusableCodes.Fault;

class OperatorCodesTest {

    @TempDir
    private Path folder;

    @AfterEach
    void forget() {
        CodeLists.extend("");
    }

    @Test
    void an_open_list_takes_codes_of_the_operator_after_our_own() throws Exception {
        int before = CodeLists.of("ground-mla").codes().size();
        write(
                "ground-mla",
                "# our statute\r\n\r\nNG-IMMUNITY | Act 12, s. 4 | Immunity under the statute\r\nNG-PEACE||Peace talks");
        CodeLists.extend(folder.toString());
        assertThat(CodeLists.of("ground-mla").codes())
                .hasSize(before + 2)
                .endsWith(
                        new Code("NG-IMMUNITY", "Act 12, s. 4", "Immunity under the statute", Origin.OPERATOR),
                        new Code("NG-PEACE", "", "Peace talks", Origin.OPERATOR));
        assertThat(CodeLists.of("ground-mla").find("NG-PEACE")).isPresent();
        assertThat(CodeLists.of("channel").find("NG-PEACE")).isEmpty();
    }

    @Test
    void a_list_that_is_made_of_others_takes_what_they_are_given() throws Exception {
        write("good-practice", "NG-CLINIC | | Weekly clinic with the prosecutors");
        CodeLists.extend(folder.toString());
        assertThat(CodeLists.of("observation").find("NG-CLINIC")).isPresent();
    }

    @Test
    void a_family_takes_another_subtype() throws Exception {
        write(
                "assistance-mla",
                "\uFEFFM-RECS-46_3f.POST | 46(3)(f) | Postal records\nNG-X | | Own\nNG-X.A | | Own, part");
        CodeLists.extend(folder.toString());
        assertThat(CodeLists.of("assistance-mla").find("M-RECS-46_3f.POST")).isPresent();
        assertThat(CodeLists.of("assistance-mla").find("NG-X.A")).isPresent();
    }

    @Test
    void without_a_folder_the_lists_are_our_own_again() throws Exception {
        write("channel", "PIGEON | | Carrier pigeon");
        CodeLists.extend(folder.toString());
        CodeLists.extend(" ");
        assertThat(CodeLists.of("channel").find("PIGEON")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '"',
            value = {
                "channel ! FAX | | Telefax ! 'FAX' is in the list channel already, as 'Fax' ! choose a code of your own",
                "channel ! fax | | Telefax ! 'FAX' is in the list channel already ! choose a code of your own",
                "channel ! PIGEON | Carrier pigeon ! it has 2 parts ! code | article | name",
                "channel ! PIGEON ! it has 1 part ! code | article | name",
                "channel ! TWO WORDS | | Words ! 'TWO WORDS' is no code ! letters A to Z",
                "channel ! PIGEON | | ! PIGEON has no name ! give it a name",
                "ground-mla ! M-BANKSECRECY-46_8.OWN | | Ours ! 'M-BANKSECRECY-46_8' of the list ground-mla takes no subtypes ! without a dot",
                "ground-mla ! NG-A.B | | Ours ! 'NG-A' of the list ground-mla takes no subtypes ! without a dot"
            })
    void a_line_that_cannot_be_used_is_named_with_what_would_be_right(
            String list, String line, String wrong, String right) throws Exception {
        write(list, "# a remark\n" + line);
        Fault fault = faults().getFirst();
        assertThat(fault.place()).endsWith(list + ".codes:2");
        assertThat(fault.wrong()).contains(wrong);
        assertThat(fault.right()).contains(right);
    }

    @Test
    void a_code_given_twice_is_refused_at_its_second_line() throws Exception {
        write("channel", "PIGEON | | Carrier pigeon\nPIGEON | | Another one");
        assertThat(faults()).singleElement().satisfies(fault -> assertThat(fault.place())
                .endsWith(":2"));
    }

    @Test
    void a_closed_list_says_why_and_which_are_open() throws Exception {
        write("postponement-reason", "BUSY | | We are busy");
        assertThat(faults()).singleElement().satisfies(fault -> {
            assertThat(fault.wrong()).contains("closed", "46(25)");
            assertThat(fault.right()).contains("channel").doesNotContain("postponement-reason");
        });
    }

    @Test
    void every_fault_is_told_at_once_and_nothing_is_added() throws Exception {
        write("channels", "PIGEON | | Carrier pigeon");
        write("offence", "SMUGGLING | | Smuggling\nTHEFT | | Theft\nnonsense");
        Files.write(folder.resolve("channel.codes"), "CAF\u00c9 | | x".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(faults())
                .extracting(Fault::toString)
                .hasSize(4)
                .anyMatch(fault -> fault.contains("channels.codes: there is no list of that name"))
                .anyMatch(fault -> fault.contains("channel.codes: it cannot be read as text; save it as UTF-8"))
                .anyMatch(fault -> fault.contains("offence.codes:2"))
                .anyMatch(fault -> fault.contains("offence.codes:3"));
        assertThat(CodeLists.of("offence").find("SMUGGLING")).isEmpty();
    }

    @Test
    void a_folder_that_is_not_there_is_a_fault() {
        folder = folder.resolve("nowhere");
        assertThat(faults()).singleElement().satisfies(fault -> assertThat(fault.place())
                .endsWith("nowhere"));
    }

    @Test
    void other_files_in_the_folder_are_let_be() throws Exception {
        Files.writeString(folder.resolve("README"), "ours");
        CodeLists.extend(folder.toString());
        assertThat(CodeLists.all())
                .allSatisfy(list ->
                        assertThat(list.codes()).extracting(Code::origin).containsOnly(Origin.ROGATORY));
    }

    private List<Fault> faults() {
        return catchThrowableOfType(UnusableCodes.class, () -> CodeLists.extend(folder.toString()))
                .faults();
    }

    private void write(String list, String lines) throws Exception {
        Files.writeString(folder.resolve(list + ".codes"), lines);
    }
}
