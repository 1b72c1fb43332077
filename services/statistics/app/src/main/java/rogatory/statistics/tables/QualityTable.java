package rogatory.statistics.tables;

import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import rogatory.statistics.asked.Asked;
import rogatory.statistics.cases.CaseFacts;
import rogatory.statistics.cases.RecordQuality;

/** T11: how well the record was kept of the requests that came in, were open or ended in the period. */
record QualityTable() implements Table {

    /** Cells of the other tables that tell otherwise than when they were known before; empty unless that is asked for. */
    static final String RESTATED = "restated_cells";

    @Override
    public String id() {
        return TableIds.QUALITY;
    }

    @Override
    public String name() {
        return "Quality of the record";
    }

    @Override
    public List<String> columns() {
        return List.of(
                Columns.REQUESTS, "events", "late", "late_share", "voided", "corrected", RESTATED, Columns.SUPPRESSED);
    }

    @Override
    public String note() {
        return "The whole record of these requests is counted, as known at the time asked for.";
    }

    @Override
    public Stream<Row> rows(List<CaseFacts> cases, Asked asked) {
        List<RecordQuality> records = cases.stream()
                .filter(known -> known.life().concernedIn(asked.period()))
                .map(CaseFacts::record)
                .toList();
        long events = sum(records, RecordQuality::events);
        long late = sum(records, RecordQuality::late);
        return Stream.of(Row.of(
                records.size(),
                events,
                late,
                Row.share(late, events),
                sum(records, RecordQuality::voided),
                sum(records, RecordQuality::corrected),
                Row.EMPTY,
                0L));
    }

    private static long sum(List<RecordQuality> records, ToLongFunction<RecordQuality> what) {
        return records.stream().mapToLong(what).sum();
    }
}
