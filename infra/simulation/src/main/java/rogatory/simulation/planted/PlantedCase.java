package rogatory.simulation.planted;

import java.util.List;
import java.util.Map;
import rogatory.simulation.model.Line;

/**
 * One anomaly or challenge and the requests that show it.
 *
 * @param expected what a right finding says
 */
record PlantedCase(String code, String expected, List<Script> requests) {

    /** @param anchor the day of receipt, such as {@code until-300} */
    record Script(String anchor, Line line, Map<String, String> columns, List<Step> steps) {}

    /**
     * @param offset days since the receipt
     * @param exact that very day, even if nobody works on it
     * @param attempt the law refuses it
     */
    record Step(int offset, boolean exact, boolean attempt, String event, Map<String, String> columns) {}
}
