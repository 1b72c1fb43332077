package rogatory.dashboards.preview;

import java.util.List;

/**
 * One line or bar of a panel.
 *
 * @param name as the panel's legend has it
 * @param points oldest first, never empty
 */
record Series(String name, List<Point> points) {

    /** @param second since 1970 */
    record Point(double second, double value) {}

    double last() {
        return points.getLast().value();
    }

    double highest() {
        return points.stream().mapToDouble(Point::value).max().orElse(0);
    }
}
