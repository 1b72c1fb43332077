package rogatory.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CodeListsTest {

    @Test
    void every_list_can_be_read_and_every_code_has_a_name() throws Exception {
        File folder = new File(
                Objects.requireNonNull(CodeLists.class.getResource("codes")).toURI());
        String[] files = Objects.requireNonNull(folder.list());
        assertThat(files).isNotEmpty();
        for (String file : files) {
            CodeList list = CodeLists.of(file.replace(".codes", ""));
            assertThat(list.codes()).as(file).isNotEmpty().allSatisfy(code -> assertThat(code.name())
                    .isNotBlank());
        }
    }

    @Test
    void a_ground_cites_its_article() {
        assertThat(CodeLists.of("ground-mla").find("M-BANKSECRECY-46_8"))
                .hasValueSatisfying(ground -> assertThat(ground.article()).isEqualTo("46(8)"));
    }

    @Test
    void an_unknown_list_is_named() {
        assertThatThrownBy(() -> CodeLists.of("nothing")).hasMessageContaining("'nothing'");
    }
}
