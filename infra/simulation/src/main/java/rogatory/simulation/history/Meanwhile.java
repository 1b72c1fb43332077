package rogatory.simulation.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import rogatory.simulation.caselog.Details;

/** What is to come beside the course of a request, each on its day, for as long as the file takes it. */
final class Meanwhile {

    private final PriorityQueue<Aside> asides =
            new PriorityQueue<>(Comparator.comparing(Aside::on).thenComparing(Aside::number));
    private int number;

    /** @param number in the order in which they were foreseen */
    record Aside(LocalDate on, int number, String event, Details details) {}

    void add(LocalDate on, String event, Details details) {
        asides.add(new Aside(on, number++, event, details));
    }

    /** Takes out those whose day has come, in order. */
    List<Aside> due(LocalDate day) {
        List<Aside> due = new ArrayList<>();
        while (!asides.isEmpty() && !asides.peek().on().isAfter(day)) {
            due.add(asides.remove());
        }
        return due;
    }

    void forget() {
        asides.clear();
    }
}
