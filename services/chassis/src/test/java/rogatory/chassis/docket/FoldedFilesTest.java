package rogatory.chassis.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;
import rogatory.vocabulary.CaseFile;

class FoldedFilesTest {

    private final FoldedFiles files = new FoldedFiles();

    @Test
    void a_file_is_found_at_the_version_it_was_folded_to_and_at_no_other() {
        CaseFile file = file();
        files.keep("mla-1", 4, file);

        assertThat(files.find("mla-1", 4, CaseFile.class)).containsSame(file);
        assertThat(files.find("mla-1", 5, CaseFile.class)).isEmpty();
        assertThat(files.find("mla-2", 4, CaseFile.class)).isEmpty();
    }

    @Test
    void the_files_that_were_folded_first_are_let_go() {
        files.keep("mla-first", 0, file());
        for (int n = 0; n < 2_000; n++) {
            files.keep("mla-" + n, 0, file());
        }

        assertThat(files.find("mla-first", 0, CaseFile.class)).isEmpty();
        assertThat(files.find("mla-1999", 0, CaseFile.class)).isPresent();
    }

    private static CaseFile file() {
        return (CaseFile) Proxy.newProxyInstance(
                CaseFile.class.getClassLoader(), new Class<?>[] {CaseFile.class}, (proxy, method, arguments) -> null);
    }
}
