package rogatory.statistics.tables;

import java.util.ArrayList;
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
        return TableIds.FLOW;
    }

    @Override
    public String name() {
        return "Flow of requests";
    }

    @Override
    public List<String> columns() {
        List<String> columns = new ArrayList<>(FlowColumns.COUNTS);
        columns.add(FlowColumns.CLEARANCE);
        return columns;
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
