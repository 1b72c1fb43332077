package rogatory.statistics.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rogatory.statistics.facts.Fact;
import rogatory.statistics.facts.Kind;
import rogatory.statistics.facts.Opening;
import rogatory.statistics.facts.Values;
import rogatory.statistics.facts.What;
import rogatory.vocabulary.BasisInvoked;
import rogatory.vocabulary.Direction;

/** A request, told fact by fact; each is recorded at noon of its day unless it says when. */
public final class Told {

    private final List<Fact> facts = new ArrayList<>();
    private final String id;

    private Told(String id) {
        this.id = id;
    }

    public static Told mla(String id, String receivedOn, Opening.Asked... items) {
        return opened(id, Kind.MLA, Direction.INCOMING, What.OPENED, receivedOn, List.of(items));
    }

    /** Of which nothing was recorded before that day, though it was received earlier. */
    public static Told enteredLate(String id, String receivedOn, String recordedOn, Opening.Asked... items) {
        Told told = mla(id, receivedOn, items);
        Fact first = told.facts.removeFirst();
        return told.recorded(receivedOn, recordedOn, first.what(), first.values());
    }

    public static Told extradition(String id, String receivedOn) {
        return opened(id, Kind.EXTRADITION, Direction.INCOMING, What.PAPERS_RECEIVED, receivedOn, List.of());
    }

    public static Told enquiry(String id, String receivedOn) {
        return opened(
                id,
                Kind.LAW_ENFORCEMENT,
                Direction.INCOMING,
                What.OPENED,
                receivedOn,
                List.of(new Opening.Asked("L-PERS-48b_i", false)));
    }

    public static Told outgoing(String id, String begunOn) {
        return opened(
                id,
                Kind.MLA,
                Direction.OUTGOING,
                What.OPENED,
                begunOn,
                List.of(new Opening.Asked("M-RECS-46_3f.BANK", true)));
    }

    private static Told opened(
            String id, Kind kind, Direction direction, What what, String on, List<Opening.Asked> items) {
        var opening = new Opening(
                kind, direction, "CH", "CA_DIRECT", "ELECTRONIC", "en", "U0", "CRIMINAL", List.of("U17"), items);
        return new Told(id)
                .on(
                        on,
                        what,
                        Values.NONE.opening(opening).bases(List.of(new BasisInvoked("UNCAC_46_7_SOLE", "RELIED_ON"))));
    }

    public static Opening.Asked plain(String type) {
        return new Opening.Asked(type, false);
    }

    public Told on(String day, What what) {
        return on(day, what, Values.NONE);
    }

    public Told on(String day, What what, Values values) {
        return recorded(day, day, what, values);
    }

    public Told recorded(String day, String recordedOn, What what, Values values) {
        facts.add(new Fact(facts.size(), what, LocalDate.parse(day), noon(recordedOn), values));
        return this;
    }

    public List<Fact> facts() {
        return List.copyOf(facts);
    }

    /** As of that day, all known that ever was. */
    public CaseFacts asOf(String day) {
        return CaseFacts.of(id, facts, LocalDate.parse(day), Instant.MAX).orElseThrow();
    }

    public Optional<CaseFacts> asOf(String day, String knownOn) {
        return CaseFacts.of(id, facts, LocalDate.parse(day), noon(knownOn));
    }

    private static Instant noon(String day) {
        return LocalDate.parse(day).atTime(12, 0).toInstant(ZoneOffset.UTC);
    }
}
