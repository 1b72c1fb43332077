package rogatory.simulation.caselog;

import java.util.List;

/**
 * What is known of a request because it was made so, to score those who look for it.
 *
 * @param code an anomaly or one of the challenges C01 to C22
 * @param expected what a right finding says
 */
public record Truth(String ref, String code, String expected, String note) {

    static final List<String> COLUMNS = List.of("ref", "code", "expected", "note");

    List<String> cells() {
        return List.of(ref, code, expected, note);
    }
}
