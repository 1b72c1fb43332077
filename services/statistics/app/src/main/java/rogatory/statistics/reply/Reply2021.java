package rogatory.statistics.reply;

import java.util.List;
import java.util.Map;
import rogatory.statistics.tables.Columns;
import rogatory.statistics.tables.ConventionBases;
import rogatory.statistics.tables.TableIds;
import rogatory.vocabulary.Code;
import rogatory.vocabulary.CodeList;
import rogatory.vocabulary.CodeLists;

/** To the note verbale of 4 May 2021: the Convention as a legal basis under 44(5), 46(7) and 48(2), SEED 22. */
final class Reply2021 implements Reply {

    private static final List<String> TABLES = List.of(TableIds.FLOW, TableIds.LEGAL_BASES);
    private static final List<String> INDICATORS = List.of("LB-", "V-");
    private static final CodeList LIST = CodeLists.of("legal-basis");

    @Override
    public String id() {
        return "nv-2021";
    }

    @Override
    public String written(Source source) {
        var page = new Html(
                "Reply to the note verbale of 4 May 2021: the Convention against Corruption as a legal basis for"
                        + " extradition, mutual legal assistance and law-enforcement cooperation");
        Section.opening(page, source);
        article(page, source, "44(5)", "1. Extradition: Article 44, paragraph 5");
        article(page, source, "46(7)", "2. Mutual legal assistance: Article 46, paragraph 7");
        article(page, source, "48(2)", "3. Law-enforcement cooperation: Article 48, paragraph 2");
        page.heading("4. The Convention in all, alone, and available but not used");
        Section.some(page, source, TableIds.LEGAL_BASES, row -> ConventionBases.ALL.contains(basis(row)));
        page.heading("5. Other provisions of the Convention, and other legal bases");
        Section.some(page, source, TableIds.LEGAL_BASES, Reply2021::isOther);
        Section.whole(page, source, TableIds.FLOW, "6. All requests, for comparison");
        Section.definitions(page, source, new Definitions(), TABLES, INDICATORS);
        return page.written();
    }

    /** By kind and direction, with what became of the requests. */
    private static void article(Html page, Source source, String article, String heading) {
        page.heading(heading);
        LIST.codes().stream()
                .filter(code -> code.article().equals(article))
                .forEach(code -> page.paragraph(code.code() + ": " + code.name() + "."));
        Section.some(page, source, TableIds.LEGAL_BASES, row -> article(row).equals(article));
    }

    private static boolean isOther(Map<String, Object> row) {
        return !List.of("44(5)", "46(7)", "48(2)").contains(article(row)) && !ConventionBases.ALL.contains(basis(row));
    }

    private static String article(Map<String, Object> row) {
        return LIST.find(basis(row)).map(Code::article).orElse("");
    }

    private static String basis(Map<String, Object> row) {
        return String.valueOf(row.get(Columns.BASIS));
    }
}
