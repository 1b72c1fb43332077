package rogatory.statistics.challenges.scores;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rogatory.simulation.Logs;
import rogatory.simulation.caselog.CaseLogFiles;

/**
 * The rows of one request as the log has them. What is told from them is told without the law, the facts and the rules.
 *
 * @param request its row
 * @param events in the order of the log
 */
record LogRows(NamedCsvRecord request, List<NamedCsvRecord> events) {

    /** Every request of a log, by reference. */
    static Map<String, LogRows> read(Path folder) {
        Map<String, LogRows> all = new LinkedHashMap<>();
        rows(folder.resolve(CaseLogFiles.REQUESTS))
                .forEach(row -> all.put(row.getField("ref"), new LogRows(row, new ArrayList<>())));
        rows(folder.resolve(CaseLogFiles.EVENTS)).forEach(row -> {
            LogRows known = all.get(row.getField("ref"));
            if (known != null) {
                known.enter(row);
            }
        });
        return all;
    }

    static List<NamedCsvRecord> rows(Path file) {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A voided row stands no more; a correction is looked up where the particular is. */
    private void enter(NamedCsvRecord row) {
        if (!row.getField("event").equals("EventVoided")) {
            events.add(row);
            return;
        }
        String voided = row.getField("codes");
        events.remove(events.reversed().stream()
                .filter(each -> voided.equals(each.getField("event") + ":" + each.getField("occurred_on")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no row before is " + voided)));
    }

    /** What the request row says, or what was said to be right since. */
    private String particular(String field, String column) {
        return of("RecordCorrected")
                .map(row -> codes(row).toList())
                .filter(corrected -> corrected.getFirst().equals(field))
                .reduce((one, later) -> later)
                .map(corrected -> corrected.get(1))
                .orElse(request.getField(column));
    }

    String kind() {
        return request.getField("kind");
    }

    boolean urgent(String degree) {
        return particular("urgency", "urgency").equals(degree);
    }

    LocalDate receivedOn() {
        return LocalDate.parse(particular("receivedOn", "received_on"));
    }

    String channel() {
        return particular("channel", "channel");
    }

    /** By the last that was suggested, or by the request itself. */
    Optional<LocalDate> deadline() {
        return of("DeadlineSuggested", "DeadlineRevised")
                .map(row -> row.getField("until"))
                .reduce((one, later) -> later)
                .or(() -> Optional.of(particular("deadline", "deadline")))
                .filter(day -> !day.isEmpty())
                .map(LocalDate::parse);
    }

    /** An offence is one of the Convention, Art. 15 to 27. */
    boolean concernsTheConvention() {
        return request.getField("offences").startsWith("U")
                || request.getField("offences").contains(";U");
    }

    int items() {
        return request.getField("items").split(";").length;
    }

    /** The numbers of the items that need no coercion. */
    Stream<Integer> plainItems() {
        String[] items = request.getField("items").split(";");
        return IntStream.rangeClosed(1, items.length)
                .filter(no -> !items[no - 1].endsWith("!"))
                .boxed();
    }

    /** An item of the request begins with this, by its number in the log, counting from 1. */
    boolean asksFor(int item, String type) {
        return request.getField("items").split(";")[item - 1].startsWith(type);
    }

    /** An item begins with one of these. */
    boolean asksFor(String... types) {
        return Arrays.stream(request.getField("items").split(";"))
                .anyMatch(item -> Arrays.stream(types).anyMatch(item::startsWith));
    }

    Stream<NamedCsvRecord> of(String... names) {
        return events.stream().filter(row -> List.of(names).contains(row.getField("event")));
    }

    boolean any(String... names) {
        return of(names).findAny().isPresent();
    }

    boolean coded(String event, Predicate<String> code) {
        return of(event).anyMatch(row -> codes(row).anyMatch(code));
    }

    static Stream<String> codes(NamedCsvRecord row) {
        return Arrays.stream(row.getField("codes").split(";"));
    }

    /** Days from this row to the next of these after it in the log; to the last day of the log without one. */
    long daysUntil(NamedCsvRecord row, String... names) {
        LocalDate end = events.subList(events.indexOf(row) + 1, events.size()).stream()
                .filter(later -> List.of(names).contains(later.getField("event")))
                .findFirst()
                .map(later -> on(later, "occurred_on"))
                .orElse(Logs.LAST_DAY);
        return ChronoUnit.DAYS.between(on(row, "occurred_on"), end);
    }

    static LocalDate on(NamedCsvRecord row, String column) {
        return LocalDate.parse(row.getField(column));
    }
}
