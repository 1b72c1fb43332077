package rogatory.simulation.report;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import rogatory.simulation.caselog.Event;
import rogatory.simulation.caselog.Request;
import rogatory.simulation.history.Journal;
import rogatory.simulation.model.Line;

/**
 * A share of the model, or a mean, and how it is counted in what was generated.
 *
 * @param among how many things of a file it is a share of
 * @param has how many of them have it
 */
record Parameter(Line line, String title, double modelled, ToLongFunction<Journal> among, ToLongFunction<Journal> has) {

    /** Of the files that are among them, those that have it. */
    static Parameter ofFiles(
            Line line, String title, double modelled, Predicate<Journal> among, Predicate<Journal> has) {
        return new Parameter(
                line,
                title,
                modelled,
                file -> among.test(file) ? 1 : 0,
                file -> among.test(file) && has.test(file) ? 1 : 0);
    }

    /** Of all events, those that have it. */
    static Parameter ofEvents(Line line, String title, double modelled, Predicate<Event> has) {
        return new Parameter(line, title, modelled, file -> events(file).size(), file -> events(file).stream()
                .filter(has)
                .count());
    }

    static List<Event> events(Journal file) {
        return file.register().events();
    }

    static long count(Journal file, String event) {
        return events(file).stream().filter(one -> one.name().equals(event)).count();
    }

    static boolean has(Journal file, String event) {
        return count(file, event) > 0;
    }

    static boolean ofConvention(Request request) {
        return request.offences().getFirst().matches("U\\d.*");
    }
}
