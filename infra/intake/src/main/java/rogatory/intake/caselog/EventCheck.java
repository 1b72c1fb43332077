package rogatory.intake.caselog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Direction;
import rogatory.vocabulary.Precision;
import rogatory.vocabulary.RequestAddress;

/** Checks the rows of the events file against the requests and against what each event takes. */
final class EventCheck {

    private final Map<String, RequestRow> requests;
    private final Map<String, Place> broken;
    private final Problems problems;
    private final LocalDate today;
    private final Recording recording;
    private final Function<String, List<Entry>> earlier;
    private final RowKeys keys = new RowKeys();

    /**
     * @param broken refs whose request row cannot be sent
     * @param earlier the sound rows so far of a ref
     */
    EventCheck(
            Map<String, RequestRow> requests,
            Map<String, Place> broken,
            Problems problems,
            LocalDate today,
            Recording recording,
            Function<String, List<Entry>> earlier) {
        this.requests = requests;
        this.broken = broken;
        this.problems = problems;
        this.today = today;
        this.recording = recording;
        this.earlier = earlier;
    }

    Optional<EventRow> check(Line line) {
        RequestRow request = requests.get(line.get("ref"));
        var cells = new Cells(line, request == null ? "" : request.kind().name(), problems);
        LocalDate occurredOn = cells.past("occurred_on", today);
        Precision precision = cells.oneOf("precision", Precision.class);
        if (request == null) {
            unknownRef(cells);
            return Optional.empty();
        }
        Act act = act(cells, request);
        if (act == null) {
            return Optional.empty();
        }
        if (!Corrections.namesAField(cells, act)) {
            return Optional.empty();
        }
        var words = new ArrayList<String>();
        var codes = EventCodes.read(cells, act, words);
        new EarlierRows(earlier.apply(request.ref()), cells).putKeys(codes);
        Corrections.check(cells, act, codes, occurredOn);
        var row = new EventRow(
                line.place(),
                request.kind(),
                request.ref(),
                act,
                occurredOn,
                precision,
                ItemNumbers.read(cells, act, request),
                codes,
                words,
                until(cells, act, occurredOn),
                Amounts.read(cells, act),
                note(cells, act),
                recording.of(cells, occurredOn, today),
                keys.of(line));
        return cells.sound() ? Optional.of(row) : Optional.empty();
    }

    private void unknownRef(Cells cells) {
        String ref = cells.text("ref");
        Place request = broken.get(ref);
        if (request != null) {
            cells.fallsWith(request);
        } else if (!ref.isEmpty()) {
            cells.wrong(
                    "ref",
                    "no row of the requests file has the ref '" + ref + "'; put its row there,"
                            + " even if the request is loaded already: that does not load it twice");
        }
    }

    private static @Nullable Act act(Cells cells, RequestRow request) {
        String event = cells.text("event");
        ActTable acts = request.kind().acts(request.direction());
        Optional<Act> act = acts.find(event);
        if (act.isEmpty() && !event.isEmpty()) {
            cells.wrong(
                    "event",
                    "'" + event + "' is no event of " + subject(request) + "; "
                            + Suggestion.among(acts.events(), event));
        }
        return act.orElse(null);
    }

    private static String subject(RequestRow request) {
        return (request.direction() == Direction.OUTGOING ? "outgoing " : "")
                + request.kind().subject();
    }

    private static @Nullable LocalDate until(Cells cells, Act act, LocalDate occurredOn) {
        LocalDate until = cells.date("until");
        Act.Field field = act.until();
        if (field == null) {
            if (until != null) {
                cells.wrong("until", act.event() + " has no such date; leave it empty");
            }
            return until;
        }
        if (field.required()) {
            cells.text("until");
        }
        if (field.takes(Act.Field.DAYS) && until != null && !until.isAfter(occurredOn)) {
            cells.wrong("until", until + " is not after " + occurredOn + ", the day it happened");
        }
        return until;
    }

    private static @Nullable String note(Cells cells, Act act) {
        Act.Field field = act.note();
        String note = field != null && field.required() ? cells.text("note") : cells.optionalText("note");
        if (field != null && field.takes(Act.Field.ADDRESS) && note != null && !note.isEmpty()) {
            address(cells, note);
        }
        return note;
    }

    private static void address(Cells cells, String note) {
        try {
            new RequestAddress(note);
        } catch (IllegalArgumentException e) {
            cells.wrong("note", String.valueOf(e.getMessage()));
        }
    }
}
