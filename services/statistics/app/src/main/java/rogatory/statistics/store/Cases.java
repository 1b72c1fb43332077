package rogatory.statistics.store;

import java.util.List;
import rogatory.chassis.projection.Views;
import rogatory.statistics.cases.CaseFacts;

/** The case facts of all logs that are followed. */
public final class Cases {

    private final Views views;
    private final List<String> logs;

    Cases(Views views, List<String> logs) {
        this.views = views;
        this.logs = logs;
    }

    public List<CaseFacts> find(CaseQuery query) {
        return logs.stream()
                .flatMap(log -> CaseFactsProjection.cases(views, log, query).stream())
                .toList();
    }
}
