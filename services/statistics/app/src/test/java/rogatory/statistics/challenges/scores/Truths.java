package rogatory.statistics.challenges.scores;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rogatory.simulation.caselog.CaseLogFiles;

/**
 * Which requests show which challenge: by the ground truth that was written beside the log, by the dossier's definition told
 * from the rows alone, and of planted requests by looking at them.
 *
 * @param byCode references by challenge
 * @param planted of those, the ones for which a request was planted
 */
record Truths(Map<String, Set<String>> byCode, Map<String, Set<String>> planted) {

    private static final Path JUDGED = Path.of("src/test/resources/judged-challenges.csv");

    static Truths read(Path folder) {
        var truths = new Truths(new HashMap<>(), new HashMap<>());
        List<NamedCsvRecord> written = LogRows.rows(folder.resolve(CaseLogFiles.TRUTH));
        written.stream().filter(row -> row.getField("code").matches("C\\d\\d")).forEach(row -> {
            truths.add(truths.byCode, row.getField("code"), row.getField("ref"));
            if (row.getField("note").equals("planted")) {
                truths.add(truths.planted, row.getField("code"), row.getField("ref"));
            }
        });
        LogRows.rows(JUDGED).forEach(row -> truths.add(truths.byCode, row.getField("challenge"), ref(row, written)));
        LogRows.read(folder)
                .forEach((ref, rows) -> ByDefinition.of(rows).forEach(code -> truths.add(truths.byCode, code, ref)));
        return truths;
    }

    private void add(Map<String, Set<String>> to, String code, String ref) {
        to.computeIfAbsent(code, each -> new HashSet<>()).add(ref);
    }

    /** The reference of the nth request of a planted case. */
    private static String ref(NamedCsvRecord judged, List<NamedCsvRecord> written) {
        return written.stream()
                .filter(row -> row.getField("note").equals("planted"))
                .filter(row -> row.getField("code").equals(judged.getField("case")))
                .skip(Long.parseLong(judged.getField("nth")) - 1)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no such planted request: " + judged))
                .getField("ref");
    }

    Set<String> of(String code) {
        return byCode.getOrDefault(code, Set.of());
    }
}
