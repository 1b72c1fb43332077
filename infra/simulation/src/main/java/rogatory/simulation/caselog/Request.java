package rogatory.simulation.caselog;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of the requests file; its fields are the columns. */
public record Request(
        String ref,
        String kind,
        String direction,
        String partner,
        LocalDate receivedOn,
        String channel,
        String form,
        String language,
        String urgency,
        String proceeding,
        List<String> offences,
        List<String> legalBases,
        List<String> items,
        @Nullable LocalDate deadline) {

    static final List<String> COLUMNS = List.of(
            "ref",
            "kind",
            "direction",
            "partner",
            "received_on",
            "precision",
            "channel",
            "form",
            "language",
            "urgency",
            "proceeding",
            "offences",
            "legal_bases",
            "items",
            "deadline",
            "recorded_on");

    public boolean incoming() {
        return direction.equals("INCOMING");
    }

    List<String> cells(LocalDate recordedOn) {
        return List.of(
                ref,
                kind,
                direction,
                partner,
                receivedOn.toString(),
                "DAY",
                channel,
                form,
                language,
                urgency,
                proceeding,
                offences.getFirst() + "*" + (offences.size() > 1 ? ";" + tail(offences) : ""),
                String.join(";", legalBases),
                String.join(";", items),
                deadline == null ? "" : deadline.toString(),
                recordedOn.toString());
    }

    private static String tail(List<String> all) {
        return String.join(";", all.subList(1, all.size()));
    }
}
