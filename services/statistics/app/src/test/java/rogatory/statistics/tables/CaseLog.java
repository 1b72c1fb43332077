package rogatory.statistics.tables;

import static rogatory.statistics.facts.Values.NONE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import rogatory.statistics.cases.CaseFacts;
import rogatory.statistics.facts.Fact;
import rogatory.statistics.facts.Kind;
import rogatory.statistics.facts.Opening;
import rogatory.statistics.facts.Values;
import rogatory.statistics.facts.What;
import rogatory.vocabulary.Direction;

/**
 * A case log in the format of {@code infra/intake/cases}, and the case facts that it makes. Notes, which may have commas,
 * stand last and are not read.
 */
record CaseLog(List<List<String>> requests, List<List<String>> events) {

    private static final LocalDate HORIZON = LocalDate.of(2099, 1, 1);
    private static final Map<String, What> NAMES = Map.ofEntries(
            Map.entry("RequestAcknowledged", What.ACKNOWLEDGED),
            Map.entry("RequestReturned", What.RETURNED),
            Map.entry("RequestReopened", What.REOPENED),
            Map.entry("RequestClosed", What.CLOSED),
            Map.entry("AssistanceGranted", What.GRANTED),
            Map.entry("ExecutionStarted", What.EXECUTION_STARTED),
            Map.entry("ItemExecuted", What.ITEM_EXECUTED),
            Map.entry("ItemRefused", What.ITEMS_REFUSED),
            Map.entry("RequestRefused", What.REFUSED),
            Map.entry("ResultsTransmitted", What.RESULTS_SENT),
            Map.entry("CourtOrderMade", What.COURT_ORDER_MADE),
            Map.entry("AppealLodged", What.APPEAL_LODGED),
            Map.entry("AppealDecided", What.APPEAL_DECIDED),
            Map.entry("AuthorityToProceedIssued", What.PROCEEDING_AUTHORISED),
            Map.entry("Arrested", What.ARRESTED),
            Map.entry("BailDecided", What.BAIL_DECIDED),
            Map.entry("HearingHeld", What.HEARD),
            Map.entry("Committed", What.COMMITTED),
            Map.entry("ConsultationOpened", What.CONSULTATION_OPENED),
            Map.entry("ConsultationClosed", What.CONSULTATION_CLOSED),
            Map.entry("SurrenderOrdered", What.SURRENDER_ORDERED),
            Map.entry("SurrenderPostponed", What.SURRENDER_POSTPONED),
            Map.entry("PersonSurrendered", What.SURRENDERED),
            Map.entry("ExtraditionRefused", What.REFUSED));

    static CaseLog read(Path requests, Path events) {
        return new CaseLog(rows(requests), rows(events));
    }

    private static List<List<String>> rows(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.skip(1).map(line -> Arrays.asList(line.split(",", -1))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<CaseFacts> cases() {
        Map<String, List<Fact>> facts = new LinkedHashMap<>();
        for (List<String> row : requests) {
            List<Fact> stream = new ArrayList<>();
            Kind kind = row.get(1).equals("EXT") ? Kind.EXTRADITION : Kind.MLA;
            stream.add(fact(
                    0,
                    kind == Kind.EXTRADITION ? What.PAPERS_RECEIVED : What.OPENED,
                    row.get(4),
                    NONE.opening(opening(kind, row))));
            facts.put(row.getFirst(), stream);
        }
        for (List<String> row : events) {
            List<Fact> stream = facts.getOrDefault(row.getFirst(), new ArrayList<>());
            What what = NAMES.get(row.get(3));
            if (what == null) {
                throw new IllegalStateException("this test does not know " + row.get(3));
            }
            stream.add(fact(stream.size(), what, row.get(1), values(what, row)));
        }
        return facts.entrySet().stream()
                .map(each -> CaseFacts.of(each.getKey(), each.getValue(), HORIZON, Instant.MAX)
                        .orElseThrow())
                .toList();
    }

    private static Values values(What what, List<String> row) {
        Values said =
                NONE.items(split(row.get(4)).stream().map(Integer::valueOf).toList());
        return switch (what) {
            case REFUSED, ITEMS_REFUSED ->
                said.codes(split(row.get(5))).detail(row.get(3).equals("ExtraditionRefused") ? "EXECUTIVE" : "RA");
            case RETURNED, REOPENED, SURRENDER_POSTPONED -> said.detail(row.get(5));
            default -> said;
        };
    }

    private static Opening opening(Kind kind, List<String> row) {
        List<Opening.Asked> items = split(row.get(13)).stream()
                .map(item -> new Opening.Asked(item.replace("!", ""), item.endsWith("!")))
                .toList();
        return new Opening(
                kind,
                Direction.valueOf(row.get(2)),
                row.get(3),
                row.get(6),
                row.get(7),
                row.get(8),
                row.get(9),
                row.get(10),
                split(row.get(11).replace("*", "")),
                items);
    }

    private static Fact fact(long sequence, What what, String on, Values values) {
        return new Fact(sequence, what, LocalDate.parse(on), Instant.EPOCH, values);
    }

    static List<String> split(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(";"));
    }
}
