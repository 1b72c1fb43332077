package rogatory.statistics.reply;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Parts that replies share: a table as it stands, what words mean, what figures cannot tell. */
final class Section {

    private static final Predicate<Map<String, Object>> EVERY = row -> true;

    private Section() {}

    static void whole(Html page, Source source, String table, String heading) {
        page.heading(heading);
        some(page, source, table, EVERY);
    }

    static void some(Html page, Source source, String table, Predicate<Map<String, Object>> such) {
        List<List<String>> rows = source.rows(table, such);
        if (rows.isEmpty()) {
            page.paragraph("None is on record for this period.");
        } else {
            page.table(source.table(table).columns(), rows);
        }
    }

    /** @param tables those that the reply shows */
    static void definitions(
            Html page, Source source, Definitions definitions, List<String> tables, List<String> indicators) {
        page.heading("Definitions");
        definitions.terms().forEach(term -> page.paragraph(term.word() + ": " + term.meaning()));
        page.table(Definitions.COLUMNS, definitions.indicators(indicators));
        page.heading("Caveats");
        page.points(definitions.caveats(tables));
        tables.stream().map(source::table).forEach(table -> {
            String note = table.note();
            if (note != null) {
                page.paragraph(table.table() + " " + table.name() + ": " + note);
            }
        });
        page.paragraph(definitions.lacking());
    }

    static void opening(Html page, Source source) {
        page.paragraph(source.audience());
        page.table(
                List.of("Parameter", "Value"),
                source.parameters().entrySet().stream()
                        .map(each -> List.of(each.getKey(), each.getValue()))
                        .toList());
    }
}
