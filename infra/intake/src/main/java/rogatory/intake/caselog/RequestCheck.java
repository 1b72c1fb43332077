package rogatory.intake.caselog;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rogatory.vocabulary.Direction;
import rogatory.vocabulary.Precision;

/** Checks the rows of the requests file. */
final class RequestCheck {

    private final Problems problems;
    private final LocalDate today;
    private final Recording recording;
    private final RowKeys keys = new RowKeys();
    private final Map<String, Place> first = new HashMap<>();

    RequestCheck(Problems problems, LocalDate today, Recording recording) {
        this.problems = problems;
        this.today = today;
        this.recording = recording;
    }

    Optional<RequestRow> check(Line line) {
        var cells = new Cells(line, line.get("kind"), problems);
        String ref = cells.text("ref");
        Place before = ref.isEmpty() ? null : first.putIfAbsent(ref, line.place());
        if (before != null) {
            cells.wrong("ref", "'" + ref + "' stands already in line " + before.line() + "; a reference is unique");
        }
        Kind kind = cells.oneOf("kind", Kind.class);
        LocalDate receivedOn = cells.past("received_on", today);
        var row = new RequestRow(
                line.place(),
                kind,
                ref,
                cells.oneOf("direction", Direction.class),
                cells.state("partner", cells.text("partner")),
                receivedOn,
                cells.oneOf("precision", Precision.class),
                cells.code("channel", "channel"),
                cells.optionalText("form") == null ? null : cells.code("form", "form"),
                cells.language("language", cells.text("language")),
                cells.code("urgency", "urgency"),
                cells.code("proceeding", "proceeding"),
                offences(cells),
                legalBases(cells),
                items(cells, kind),
                cells.date("deadline"),
                recording.of(cells, receivedOn, today),
                keys.of(line));
        return cells.sound() ? Optional.of(row) : Optional.empty();
    }

    private static List<String> offences(Cells cells) {
        cells.text("offences");
        List<String> given = cells.parts("offences");
        if (given.stream().filter(code -> code.endsWith("*")).count() > 1) {
            cells.wrong("offences", "more than one is marked as the principal one; mark one with *");
        }
        given.forEach(code -> cells.code("offences", bare(code), "offence"));
        return given.stream()
                .sorted(Comparator.comparing((String code) -> !code.endsWith("*")))
                .map(RequestCheck::bare)
                .toList();
    }

    private static List<String> legalBases(Cells cells) {
        List<String> bases = cells.parts("legal_bases");
        bases.forEach(basis -> Pair.LEGAL_BASIS.check(cells, "legal_bases", basis));
        return bases;
    }

    private static List<String> items(Cells cells, Kind kind) {
        List<String> items = cells.parts("items");
        if (kind.hasItems()) {
            cells.text("items");
        }
        items.forEach(item -> cells.code("items", kind.hasItems() ? bare(item) : item, kind.assistance()));
        return items;
    }

    private static String bare(String marked) {
        return marked.endsWith("*") || marked.endsWith("!") ? marked.substring(0, marked.length() - 1) : marked;
    }
}
