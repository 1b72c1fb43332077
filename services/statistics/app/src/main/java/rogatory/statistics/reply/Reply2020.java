package rogatory.statistics.reply;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import rogatory.statistics.tables.Columns;
import rogatory.statistics.tables.TableIds;
import rogatory.vocabulary.Code;
import rogatory.vocabulary.CodeLists;

/** To the note verbale of 5 August 2020: practice, challenges, good practices, legal requirements, SEED 16. */
final class Reply2020 implements Reply {

    private static final List<String> TABLES = List.of(
            TableIds.FLOW,
            TableIds.OUTCOMES,
            TableIds.REFUSALS,
            TableIds.CHALLENGES,
            TableIds.GOOD_PRACTICES,
            TableIds.NEEDS);
    private static final List<String> INDICATORS = List.of("V-", "O-", "D-", "Q-1", "SIMP");
    private static final Predicate<Map<String, Object>> MET =
            row -> !"0".equals(String.valueOf(row.get(Columns.REQUESTS)));

    @Override
    public String id() {
        return "nv-2020";
    }

    @Override
    public String written(Source source) {
        var definitions = new Definitions();
        var page = new Html("Reply to the note verbale of 5 August 2020: practice, challenges, good practices and legal"
                + " requirements of international cooperation under the Convention against Corruption");
        Section.opening(page, source);
        Section.whole(page, source, TableIds.FLOW, "1. Practice: requests received and sent, and what became of them");
        Section.some(page, source, TableIds.OUTCOMES, row -> true);
        page.heading("2. Challenges")
                .paragraph(
                        "Those that requests of the period met, by the paragraph of the Secretariat's note of 12 October 2021 that names them.");
        Section.some(page, source, TableIds.CHALLENGES, MET);
        page.subheading("Refusals, by ground");
        Section.some(page, source, TableIds.REFUSALS, row -> true);
        Section.whole(page, source, TableIds.GOOD_PRACTICES, "3. Good practices");
        requirements(page.heading("4. Legal requirements"));
        Section.whole(page, source, TableIds.NEEDS, "5. Needs of technical assistance");
        Section.definitions(page, source, definitions, TABLES, INDICATORS);
        return page.written();
    }

    /** What requests are measured against here; the authority's own law is for it to add. */
    private static void requirements(Html page) {
        page.paragraph(
                "What requests are measured against on this record. Requirements of national law beyond these are not"
                        + " on record; the authority states them here.");
        for (String list : List.of(
                "completeness", "completeness-confiscation", "form", "evidence-standard", "ground-mla", "ground-ext")) {
            page.subheading(CodeLists.of(list).title());
            page.table(
                    List.of("Code", "Article", "Requirement or ground"),
                    CodeLists.of(list).codes().stream().map(Reply2020::row).toList());
        }
    }

    private static List<String> row(Code code) {
        return List.of(code.code(), code.article(), code.name());
    }
}
