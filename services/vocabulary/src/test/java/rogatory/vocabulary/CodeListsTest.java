package rogatory.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CodeListsTest {

    private static final String ARTICLE = "(UNTOC )?[1-9]\\d?(\\(\\d{1,2}\\))?(\\([a-k]\\))?(\\([ivx]+\\))?";

    @ParameterizedTest
    @MethodSource("dossier")
    void every_code_of_the_data_dictionary_is_in_its_list(String line) {
        String[] parts = line.split(" = ");
        assertThat(CodeLists.of(parts[0]).codes()).extracting(Code::code).contains(parts[1].split(" "));
    }

    @Test
    void every_code_has_a_name_of_its_own_in_its_list_and_cites_an_article_or_none() {
        assertThat(CodeLists.all()).isNotEmpty().allSatisfy(list -> {
            assertThat(list.title()).isNotBlank();
            assertThat(list.codes())
                    .as(list.name())
                    .isNotEmpty()
                    .allSatisfy(code -> assertThat(code.article()).matches("|" + ARTICLE))
                    .allSatisfy(code -> assertThat(code.origin()).isEqualTo(Origin.ROGATORY));
            assertThat(list.codes())
                    .extracting(code -> code.name().toLowerCase(java.util.Locale.ROOT))
                    .doesNotHaveDuplicates()
                    .doesNotContain("");
        });
    }

    @Test
    void no_code_stands_twice_in_a_list() throws Exception {
        for (CodeList list : listsOfTheirOwn()) {
            List<String> lines = Files.readAllLines(folder().resolve(list.name() + ".codes"));
            assertThat(lines.stream().filter(CodeLine::holdsSomething).map(line -> line.split("\\|")[0].strip()))
                    .as(list.name())
                    .doesNotHaveDuplicates()
                    .hasSameSizeAs(list.codes());
        }
        assertThatThrownBy(() -> new CodeList("twice", "", "", List.of(), List.of(code("A"), code("A"))))
                .hasMessageContaining("A twice");
    }

    @Test
    void a_subtype_has_its_family_in_the_list() {
        assertThat(CodeLists.all()).allSatisfy(list -> assertThat(list.codes())
                .filteredOn(code -> code.code().contains("."))
                .allSatisfy(code -> assertThat(list.find(code.code().replaceFirst("\\..*", "")))
                        .isPresent()));
    }

    @Test
    void every_file_stands_in_the_index_in_alphabetical_order() throws Exception {
        String[] files =
                Objects.requireNonNull(folder().toFile().list((File f, String name) -> name.endsWith(".codes")));
        assertThat(listsOfTheirOwn())
                .as("a list needs a line in lists.index: name | title | why it is closed")
                .extracting(CodeList::name)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(files)
                        .map(file -> file.replace(".codes", ""))
                        .toList())
                .isSorted();
    }

    @Test
    void a_list_that_law_depends_on_says_why_it_is_closed() {
        assertThat(CodeLists.of("completeness").closedBecause()).contains("46(15)");
        assertThat(CodeLists.of("ground-mla").isOpen()).isTrue();
    }

    @Test
    void an_unknown_list_is_named_with_those_there_are() {
        assertThatThrownBy(() -> CodeLists.of("nothing")).hasMessageContainingAll("'nothing'", "channel");
    }

    @Test
    void a_list_that_is_made_of_others_holds_what_they_hold() {
        assertThat(CodeLists.of("observation").madeOf())
                .containsExactly("challenge", "good-practice", "technical-assistance");
        assertThat(CodeLists.of("observation").codes())
                .containsExactlyElementsOf(CodeLists.of("observation").madeOf().stream()
                        .flatMap(part -> CodeLists.of(part).codes().stream())
                        .toList());
    }

    private static List<CodeList> listsOfTheirOwn() {
        return CodeLists.all().stream().filter(list -> list.madeOf().isEmpty()).toList();
    }

    private static Stream<String> dossier() throws Exception {
        var table = Objects.requireNonNull(CodeListsTest.class.getResource("dossier-codes.txt"));
        return Files.readAllLines(Path.of(table.toURI())).stream().filter(CodeLine::holdsSomething);
    }

    private static Path folder() throws Exception {
        return Path.of(
                Objects.requireNonNull(CodeLists.class.getResource("codes")).toURI());
    }

    private static Code code(String code) {
        return new Code(code, "", "Name", Origin.ROGATORY);
    }
}
