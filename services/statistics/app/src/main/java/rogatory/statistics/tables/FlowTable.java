package rogatory.statistics.tables;

import java.util.List;
import java.util.stream.Stream;
import rogatory.statistics.asked.Asked;
import rogatory.statistics.cases.CaseFacts;
import rogatory.statistics.cases.Period;
import rogatory.statistics.indicators.Flow;

/** T1: what came in, what ended, what is open, SEED 5. */
record FlowTable() implements Table {

    @Override
    public String id() {
        return "T1";
    }

    @Override
    public String name() {
        return "Flow of requests";
    }

    @Override
    public List<String> columns() {
        return List.of("opening_stock", "received", "reopened", "finalised", "closing_stock", "clearance");
    }

    @Override
    public Stream<Row> rows(List<CaseFacts> cases, Asked asked) {
        Period period = asked.period();
        Flow flow = Flow.of(cases, period);
        return Stream.of(Row.of(
                flow.stockBefore(),
                flow.intake(),
                flow.reopened(),
                flow.finalised(),
                flow.stockAfter(),
                Row.share(flow.finalised(), flow.intake())));
    }
}
