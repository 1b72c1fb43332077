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

    private static final List<String> LEADING_ON = List.of("ConvertedToMla", "FollowUpRequestMade");

    private final PriorityQueue<Successor> successors =
            new PriorityQueue<>(Comparator.comparing(Successor::on).thenComparing(Successor::ref));
    private final Map<String, String> latest = new HashMap<>();

    /**
     * A request for assistance that an enquiry goes on as, or that follows information up.
     *
     * @param precededBy the address of the enquiry
     */
    record Successor(
            Line line,
            LocalDate on,
            String ref,
            String partner,
            Matter matter,
            @Nullable String precededBy) {}

    /** The reference of the request that would come of it; information is followed up by the one who was given it. */
    static String successor(String ref) {
        return ref.replace("SIM-LEC-IN", "SIM-MLA-IN-LEC")
                .replace("SIM-LEC-OUT", "SIM-MLA-OUT-LEC")
                .replace("SIM-SPO-IN", "SIM-MLA-OUT-SPO")
                .replace("SIM-SPO-OUT", "SIM-MLA-IN-SPO");
    }

    void remember(Request first, List<Event> history) {
        boolean enquiry = first.kind().equals("LEC");
        if (enquiry) {
            latest.put(key(first.incoming(), first.partner()), first.ref());
        }
        history.stream()
                .filter(event -> LEADING_ON.contains(event.name()))
                .map(event -> new Successor(
                        first.incoming() == enquiry ? Line.MLA_IN : Line.MLA_OUT,
                        event.occurredOn(),
                        successor(first.ref()),
                        first.partner(),
                        new Matter(first.offences(), List.of("BILATERAL_MLA:RELIED_ON")),
                        enquiry ? address(first.ref()) : null))
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
