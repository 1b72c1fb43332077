package rogatory.statistics.simulated;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One request of a case log, followed row by row as {@code docs/event-model} tells it, with none of the program's classes. */
final class PencilCase {

    private static final Set<String> ENDING = Set.of(
            "RequestReturned",
            "RequestRefused",
            "RequestClosed",
            "RequestWithdrawn",
            "NoLongerRequired",
            "ClarificationLapsed",
            "ExtraditionRefused",
            "CommittalDenied",
            "PersonDischarged",
            "PersonSurrendered",
            "TemporarySurrender",
            "ConvertedToMla",
            "ForeignReturned",
            "CustodyTaken");
    private static final Set<String> ASKING = Set.of("ClarificationSought", "ForeignClarificationSought");
    private static final Set<String> ANSWERING =
            Set.of("ClarificationReceived", "ClarificationSent", "ClarificationAbandoned", "ClarificationLapsed");
    private static final Set<String> RESULTS = Set.of(
            "ResultsTransmitted",
            "PartialResultsReceived",
            "ResultsReceived",
            "ReplySent",
            "PersonSurrendered",
            "TemporarySurrender",
            "CustodyTaken");

    private static final Set<String> HERE = Set.of("PartialResultsReceived", "ResultsReceived", "ForeignRefused");
    private static final Set<String> ARREST = Set.of("ProvisionalArrestMade", "Arrested", "ForeignArrestMade");
    private static final Set<String> RELEASE =
            Set.of("ForeignReleased", "ForeignRefused", "ExtraditionRefused", "CommittalDenied");

    /** A row of the log. */
    record Row(LocalDate on, String event, Set<Integer> items, List<String> codes, String until) {}

    /** A closing with its outcome, or else a reopening. */
    record Turn(LocalDate on, String outcome) {

        boolean closes() {
            return !outcome.isEmpty();
        }
    }

    /** A refusal, whole or in part: on what grounds, who refused, which items it stopped. */
    record Refusal(LocalDate on, List<String> grounds, String stage, Set<Integer> items) {}

    final String ref;
    final String kind;
    final String direction;

    private final List<Row> logged = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<Turn> turns = new ArrayList<>();

    private LocalDate receivedOn;
    private final LocalDate until;
    private final PencilItems items;
    private final PencilEnd end;
    private final List<Refusal> refusals = new ArrayList<>();
    private final List<Row> complete = new ArrayList<>();
    private boolean closed;

    private String how = "";
    private List<String> bases;
    private @Nullable LocalDate deadline;

    PencilCase(Map<String, String> row, LocalDate until) {
        this.ref = row.get("ref");
        this.kind = row.get("kind");
        this.direction = row.get("direction");
        this.receivedOn = LocalDate.parse(row.get("received_on"));
        this.until = until;
        this.bases = split(row.get("legal_bases"));
        this.deadline = row.get("deadline").isEmpty() ? null : LocalDate.parse(row.get("deadline"));
        this.items = new PencilItems(
                kind,
                direction,
                kind.equals("EXT") ? 0 : split(row.get("items")).size());
        this.end = new PencilEnd(kind, direction, items);
    }

    static List<String> split(String cell) {
        return cell.isEmpty() ? List.of() : Arrays.asList(cell.split(";"));
    }

    /** Takes in a row; what a later one voids is struck out again. */
    void add(Map<String, String> cells) {
        Set<Integer> named = new TreeSet<>();
        split(cells.get("items")).forEach(no -> named.add(Integer.valueOf(no)));
        Row row = new Row(
                LocalDate.parse(cells.get("occurred_on")),
                cells.get("event"),
                named,
                split(cells.get("codes")),
                cells.get("until"));
        if (row.event().equals("EventVoided")) {
            String[] meant = row.codes().getFirst().split(":");
            List<Row> alike = logged.stream()
                    .filter(each -> each.event().equals(meant[0])
                            && each.on().toString().equals(meant[1]))
                    .toList();
            Row struck = alike.get((meant.length > 2 ? Integer.parseInt(meant[2]) : alike.size()) - 1);
            rows.removeIf(each -> each == struck);
        } else {
            rows.add(row);
        }
        logged.add(row);
    }

    /** Follows the rows that stand, once all are known. */
    void follow() {
        rows.forEach(this::follow);
    }

    private void follow(Row row) {
        switch (row.event()) {
            case "LegalBasisDetermined" -> bases = row.codes();
            case "DeadlineSuggested", "DeadlineRevised" -> deadline = LocalDate.parse(row.until());
            case "RecordCorrected" -> correct(row.codes().get(0), row.codes().get(1));
            default -> {}
        }
        Set<Integer> refused = items.enter(row);
        String stage = end.stage(row);
        if (stage != null) {
            refusals.add(new Refusal(row.on(), groundsIn(row), stage, refused));
        }
        end.enter(row);
        if (HERE.contains(row.event()) && !items.anyOpen()) {
            complete.add(row);
        }
        if (ends(row) && !closed) {
            end.end(row);
            turns.add(new Turn(row.on(), end.outcome()));
            closed = true;
            how = row.event();
        } else if (closed && reopens(row)) {
            turns.add(new Turn(row.on(), ""));
            closed = false;
        } else if (closed) {
            // What becomes of it later is its outcome all the same.
            turns.add(new Turn(turns.removeLast().on(), end.outcome()));
        }
    }

    private static List<String> groundsIn(Row row) {
        return row.codes().stream().filter(code -> code.matches("[MXL]-.*")).toList();
    }

    List<Refusal> refusals() {
        return refusals;
    }

    private void correct(String particular, String right) {
        switch (particular) {
            case "receivedOn" -> receivedOn = LocalDate.parse(right);
            case "deadline" -> deadline = LocalDate.parse(right);
            default -> {}
        }
    }

    /** It ends by its name, or because nothing is left to do: all refused, or all answered or refused. */
    private boolean ends(Row row) {
        if (ENDING.contains(row.event())) {
            return true;
        }
        return switch (row.event()) {
            case "ItemRefused", "ForeignRefused" -> !items.anyOpen() && !items.anyDone();
            case "ReplySent", "Declined" -> !items.anyOpen() && !items.anyElsewhere();
            default -> false;
        };
    }

    private boolean reopens(Row row) {
        return row.event().equals("RequestReopened") || row.event().equals("RequestReceived") && kind.equals("EXT");
    }

    /** Received, or of what we ask for first sent. */
    @Nullable
    LocalDate entered() {
        return direction.equals("INCOMING") || kind.equals("SPO")
                ? receivedOn
                : first("RequestTransmitted").orElse(null);
    }

    Optional<LocalDate> first(String... events) {
        return first(List.of(events)::contains);
    }

    Optional<LocalDate> first(Predicate<String> wanted) {
        return rows.stream()
                .filter(row -> wanted.test(row.event()))
                .map(Row::on)
                .min(LocalDate::compareTo);
    }

    boolean closedOn(LocalDate day) {
        boolean was = false;
        for (Turn turn : turns) {
            was = turn.on().isAfter(day) ? was : turn.closes();
        }
        return was;
    }

    boolean in(LocalDate day) {
        LocalDate on = entered();
        return on != null && !on.isAfter(day);
    }

    boolean enteredWithin(LocalDate from, LocalDate to) {
        return in(to) && !in(from.minusDays(1));
    }

    boolean reopenedWithin(LocalDate from, LocalDate to) {
        return in(from.minusDays(1))
                && closedOn(from.minusDays(1))
                && turns.stream()
                        .anyMatch(turn -> !turn.closes()
                                && !turn.on().isBefore(from)
                                && !turn.on().isAfter(to));
    }

    boolean finalised(LocalDate from, LocalDate to) {
        return in(to)
                && closedOn(to)
                && (!(in(from.minusDays(1)) && closedOn(from.minusDays(1))) || reopenedWithin(from, to));
    }

    boolean open(LocalDate day) {
        return in(day) && !closedOn(day);
    }

    /** It ended in execution. */
    boolean executed() {
        return closed && end.outcome().matches("(EXECUTED|SURRENDERED|ANSWERED).*");
    }

    /** How it had ended by the end of that day; nothing while it was open. */
    String outcomeOn(LocalDate day) {
        String stood = "";
        for (Turn turn : turns) {
            stood = turn.on().isAfter(day) ? stood : turn.outcome();
        }
        return stood;
    }

    boolean endedBy(String... events) {
        return closed && List.of(events).contains(how);
    }

    boolean refused() {
        return endedBy("RequestRefused", "ItemRefused");
    }

    /** Refusals of the whole or a part in the period, each ground by itself. */
    long grounds(LocalDate from, LocalDate to) {
        return rows.stream()
                .filter(row ->
                        row.event().equals("RequestRefused") || row.event().equals("ItemRefused"))
                .filter(row -> !row.on().isBefore(from) && !row.on().isAfter(to))
                .flatMap(row -> row.codes().stream())
                .filter(code -> code.startsWith("M-"))
                .count();
    }

    boolean overdue(LocalDate day) {
        return deadline != null && deadline.isBefore(day);
    }

    boolean onTheConvention() {
        return bases.stream().anyMatch(basis -> basis.startsWith("UNCAC_") && basis.endsWith(":RELIED_ON"));
    }

    /** The Convention itself, not beside a treaty. */
    boolean onNothingElse() {
        List<String> relied =
                bases.stream().filter(basis -> basis.endsWith(":RELIED_ON")).toList();
        return !relied.isEmpty()
                && relied.stream()
                        .allMatch(basis -> basis.startsWith("UNCAC_")
                                && !basis.startsWith("UNCAC_44_4")
                                && !basis.startsWith("UNCAC_46_1_WITH_TREATY"));
    }

    Optional<LocalDate> firstResults() {
        return first(RESULTS.toArray(String[]::new));
    }

    Optional<LocalDate> lastResults() {
        return executed()
                ? rows.stream()
                        .filter(row -> RESULTS.contains(row.event()))
                        .map(Row::on)
                        .max(LocalDate::compareTo)
                : Optional.empty();
    }

    /** Days of each round of clarification, from the question to the answer or the end. */
    List<Long> rounds() {
        List<Long> days = new ArrayList<>();
        LocalDate asked = null;
        for (Row row : rows) {
            if (asked == null && ASKING.contains(row.event())) {
                asked = row.on();
            } else if (asked != null && (ANSWERING.contains(row.event()) || ends(row))) {
                days.add(ChronoUnit.DAYS.between(asked, row.on()));
                asked = null;
            }
        }
        if (asked != null) {
            days.add(ChronoUnit.DAYS.between(asked, until));
        }
        return days;
    }

    /** How often the other side was asked for more. */
    long questions() {
        return rows.stream().filter(row -> ASKING.contains(row.event())).count();
    }

    /** The day of the end that stands, or the last day that is looked at. */
    LocalDate lookedAt() {
        return closed ? turns.getLast().on() : until;
    }

    long since(LocalDate on) {
        LocalDate from = entered();
        return from == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(from, on));
    }

    /** It came of an enquiry of the police before it. */
    boolean afterPolice() {
        return rows.stream()
                .anyMatch(row ->
                        row.event().equals("RequestLinked") && row.codes().contains("PRECEDED_BY_LEC"));
    }

    /** The person agreed to be surrendered, and did not take it back. */
    boolean consents() {
        boolean consents = false;
        for (Row row : rows) {
            consents = Set.of("ConsentGiven", "ForeignConsented").contains(row.event())
                    || consents && !row.event().equals("ConsentRevoked");
        }
        return consents;
    }

    /** Days for which the person was held in all, from each arrest to bail, release, refusal or the end; nothing without arrest. */
    Optional<Long> custody() {
        List<Long> held = new ArrayList<>();
        LocalDate arrested = null;
        for (Row row : rows) {
            boolean bailed = row.event().equals("BailDecided") && !row.codes().contains("DENIED");
            if (arrested == null && ARREST.contains(row.event())) {
                arrested = row.on();
            } else if (arrested != null && (bailed || RELEASE.contains(row.event()) || ends(row))) {
                held.add(Math.max(0, ChronoUnit.DAYS.between(arrested, row.on())));
                arrested = null;
            }
        }
        if (arrested != null) {
            held.add(ChronoUnit.DAYS.between(arrested, until));
        }
        return held.stream().reduce(Long::sum);
    }

    /** Days to the last results on which the requesting side had not the ball, nor execution or surrender was put off. */
    long net() {
        LocalDate last = lastResults().orElseThrow();
        LocalDate from = Objects.requireNonNull(entered());
        long days = 0;
        for (LocalDate day = from.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            days += waits(day.minusDays(1)) ? 0 : 1;
        }
        return days;
    }

    /** At the end of that day. */
    private boolean waits(LocalDate endOf) {
        boolean theirs = false;
        boolean putOff = false;
        for (Row row : rows) {
            if (row.on().isAfter(endOf)) {
                continue;
            }
            switch (row.event()) {
                case "ClarificationSought",
                        "ForeignClarificationSought",
                        "ProvisionalArrestMade",
                        "ForeignMlaRequired" -> theirs = true;
                case "ClarificationReceived", "ClarificationAbandoned", "RequestReceived", "RequestTransmitted" ->
                    theirs = false;
                case "ClarificationSent" -> theirs = theirs && row.codes().contains("PARTIAL");
                case "ExecutionPostponed", "ForeignPostponed", "SurrenderPostponed" -> putOff = true;
                case "ExecutionResumed", "ForeignResumed" -> putOff = false;
                case "ForeignGranted", "PartialResultsReceived", "ResultsReceived" -> {
                    putOff = false;
                    theirs = false;
                }
                case "RequestReopened" -> {
                    putOff = false;
                    theirs = returned(row);
                }
                default -> {}
            }
            theirs = theirs || complete.contains(row);
        }
        return theirs || putOff || closedOn(endOf);
    }

    /** A request of ours that came back is drafted again when it is reopened. */
    private boolean returned(Row reopening) {
        return direction.equals("OUTGOING")
                && rows.subList(0, rows.indexOf(reopening)).stream()
                        .map(Row::event)
                        .filter(Set.of("ForeignReturned", "RequestTransmitted")::contains)
                        .reduce((one, next) -> next)
                        .filter("ForeignReturned"::equals)
                        .isPresent();
    }
}
