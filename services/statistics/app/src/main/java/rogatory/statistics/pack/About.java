package rogatory.statistics.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import rogatory.statistics.definitions.Page;
import rogatory.statistics.tables.FilledTable;

/** What a pack is and what its words mean, line by line. */
record About(Pack pack) {

    List<List<String>> lines() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of(Pack.TITLE, pack.audience()));
        lines.addAll(parameters());
        lines.add(List.of());
        lines.add(List.of("Table", "Name", "What it cannot tell"));
        pack.tables().forEach(table -> lines.add(line(table)));
        lines.add(List.of());
        lines.add(List.of("Table", "What it tells", "Columns after kind and direction"));
        lines.addAll(Page.read("statistics.md").rows("table"));
        lines.add(List.of());
        lines.add(List.of("Word", "What it means"));
        Page indicators = Page.read("indicators.md");
        indicators.terms().forEach(term -> lines.add(List.of(term.word(), term.meaning())));
        lines.add(List.of());
        lines.add(List.of("Indicator", "Name", "Formula", "Cohort", "Unit", "Source"));
        lines.addAll(indicators.rows("id"));
        return lines;
    }

    private List<List<String>> parameters() {
        Manifest.Parameters asked = Manifest.Parameters.of(pack.question());
        List<List<String>> lines = new ArrayList<>(List.of(
                List.of("from", asked.from().toString()),
                List.of("to", asked.to().toString()),
                List.of("asOf", asked.asOf().toString()),
                List.of("knownAt", asked.knownAt().toString()),
                List.of("kind", asked.kind() == null ? "all" : asked.kind()),
                List.of(
                        "direction",
                        asked.direction() == null ? "both" : asked.direction().name()),
                List.of("scope", asked.scope()),
                List.of("software", pack.edition().software()),
                List.of("code lists", pack.edition().codeLists())));
        for (Map.Entry<String, String> log : pack.edition().eventLogs().entrySet()) {
            lines.add(List.of("event log " + log.getKey(), log.getValue()));
        }
        return lines;
    }

    private static List<String> line(FilledTable table) {
        return List.of(table.table(), table.name(), table.note() == null ? "" : table.note());
    }
}
