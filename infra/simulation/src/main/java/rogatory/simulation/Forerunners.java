package rogatory.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import rogatory.simulation.caselog.Event;
import rogatory.simulation.caselog.Request;
import rogatory.simulation.model.Line;
import rogatory.simulation.model.Matter;

/** Enquiries that came before: those that go on as a request for assistance, and the latest of each partner. */
final class Forerunners {

    private static final String CONVERSION = "ConvertedToMla";

    private final PriorityQueue<Successor> successors =
            new PriorityQueue<>(Comparator.comparing(Successor::on).thenComparing(Successor::ref));
    private final Map<String, String> latest = new HashMap<>();

    /** A request for assistance that an enquiry goes on as. */
    record Successor(Line line, LocalDate on, String ref, String partner, Matter matter, String precededBy) {}

    /** The reference of the request that an enquiry would go on as. */
    static String successor(String enquiry) {
        return enquiry.replace("SIM-LEC-IN", "SIM-MLA-IN-LEC").replace("SIM-LEC-OUT", "SIM-MLA-OUT-LEC");
    }

    void remember(Request enquiry, List<Event> history) {
        latest.put(key(enquiry.incoming(), enquiry.partner()), enquiry.ref());
        history.stream()
                .filter(event -> event.name().equals(CONVERSION))
                .map(event -> new Successor(
                        enquiry.incoming() ? Line.MLA_IN : Line.MLA_OUT,
                        event.occurredOn(),
                        successor(enquiry.ref()),
                        enquiry.partner(),
                        new Matter(enquiry.offences(), List.of("BILATERAL_MLA:RELIED_ON")),
                        address(enquiry.ref())))
                .forEach(successors::add);
    }

    /** Those that come by that day. */
    List<Successor> due(LocalDate day) {
        List<Successor> due = new ArrayList<>();
        while (!successors.isEmpty() && !successors.peek().on().isAfter(day)) {
            due.add(successors.remove());
        }
        return due;
    }

    /** The address of the latest enquiry from, or to, that partner. */
    @Nullable
    String latestOf(boolean incoming, String partner) {
        String ref = latest.get(key(incoming, partner));
        return ref == null ? null : address(ref);
    }

    private static String key(boolean incoming, String partner) {
        return partner + (incoming ? " asks" : " is asked");
    }

    private static String address(String ref) {
        return "law-enforcement/ref:" + ref;
    }
}
