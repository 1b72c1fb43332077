package rogatory.testkit;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import rogatory.vocabulary.Code;
import rogatory.vocabulary.CodeList;
import rogatory.vocabulary.CodeLists;

class CodesPageTest {

    private static final Path PAGE = Path.of("../../docs/codes.md");

    @Test
    void the_page_says_what_the_lists_hold() {
        if (Approval.given()) {
            Approval.write(PAGE, page());
        }
        assertThat(Approval.read(PAGE))
                .as("%s is printed from the code lists; run this test with -Dapprove", PAGE)
                .isEqualTo(page());
    }

    private static String page() {
        return """
                # Code lists

                What a request, an item, a refusal can be called. This page is printed from the lists in
                [services/vocabulary](../services/vocabulary/src/main/resources/rogatory/vocabulary/codes); a running mesh shows its own, with the
                operator's codes, at `/api/codes` and `/api/codes/{list}`. Codes are stored and never change; names may.

                The article is where a code comes from in the Convention, or the treaty that is named; where none stands, it is practice.

                ## Codes of your own

                An authority may add to the lists that are open, without a new build: put files named `<list>.codes` in a folder, a line a code,

                ```
                # channel.codes: code | article | name
                NG-COURIER | | Courier of our own embassy
                ```

                and set `ROGATORY_CODES_FOLDER` to it (property `rogatory.codes.folder`; an absolute path) where the services start, and where
                `infra/import` runs. It is read at start. A code that exists, a closed list or a line that cannot be read stops the start, and every such
                place is told with its file, its line and what would be right.

                - Begin a code with your State's, as above: no later release will hold it.
                - A dot makes a subtype, as in `M-RECS-46_3f.BANK`, in families that have subtypes already, and in your own.
                - Once a request bears a code, keep it: a file that lacks it later does not change what is on record, only what can be recorded.

                | List | Codes | Open |
                | --- | --- | --- |
                %s
                %s""".formatted(
                        CodeLists.all().stream().map(CodesPageTest::row).collect(joining()),
                        CodeLists.all().stream().map(CodesPageTest::section).collect(joining("\n")));
    }

    private static String row(CodeList list) {
        return "| [%s](#%s) | %d | %s |\n"
                .formatted(
                        list.title(),
                        list.name(),
                        list.codes().size(),
                        list.isOpen() ? "yes" : "no: " + list.closedBecause());
    }

    private static String section(CodeList list) {
        if (!list.madeOf().isEmpty()) {
            return """
                    ## `%s`

                    %s: all codes of %s.
                    """.formatted(
                            list.name(),
                            list.title(),
                            list.madeOf().stream()
                                    .map(part -> "[`%s`](#%s)".formatted(part, part))
                                    .collect(joining(", ")));
        }
        return """
                ## `%s`

                %s.

                | Code | Article | Name |
                | --- | --- | --- |
                %s""".formatted(
                        list.name(),
                        list.title(),
                        list.codes().stream().map(CodesPageTest::line).collect(joining()));
    }

    private static String line(Code code) {
        return "| `%s` | %s | %s |\n".formatted(code.code(), code.article(), code.name());
    }
}
