package rogatory.simulation.caselog;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** A row of the events file. */
public record Event(String ref, LocalDate occurredOn, String name, Details details, LocalDate recordedOn) {

    static final List<String> COLUMNS = List.of(
            "ref",
            "occurred_on",
            "precision",
            "event",
            "items",
            "codes",
            "until",
            "amount",
            "currency",
            "note",
            "recorded_on");

    List<String> cells() {
        return List.of(
                ref,
                occurredOn.toString(),
                "DAY",
                name,
                details.items().stream().map(String::valueOf).collect(Collectors.joining(";")),
                String.join(";", details.codes()),
                details.until() == null ? "" : details.until().toString(),
                details.amount() == 0 ? "" : String.valueOf(details.amount()),
                details.currency(),
                details.note(),
                recordedOn.toString());
    }
}
