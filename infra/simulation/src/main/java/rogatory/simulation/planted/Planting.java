package rogatory.simulation.planted;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rogatory.simulation.Span;
import rogatory.simulation.caselog.Attempt;
import rogatory.simulation.caselog.CaseLogFiles;
import rogatory.simulation.caselog.Details;
import rogatory.simulation.caselog.Event;
import rogatory.simulation.caselog.Request;
import rogatory.simulation.caselog.Truth;
import rogatory.simulation.chance.Chance;
import rogatory.simulation.history.Journal;
import rogatory.simulation.history.Lateness;
import rogatory.simulation.history.Mistakes;
import rogatory.simulation.history.Register;
import rogatory.simulation.model.Partners;
import rogatory.simulation.office.OfficeDays;

/** Puts the planted cases that fit into a span into its log, and says of each request what it shows. */
public final class Planting {

    private static final String FROM_THE_RECEIPT = "+";

    private final Span span;
    private final Partners partners;
    private final OfficeDays days;
    private final CaseLogFiles files;
    private final List<String> left = new ArrayList<>();
    private int number;

    public Planting(Span span, Partners partners, OfficeDays days, CaseLogFiles files) {
        this.span = span;
        this.partners = partners;
        this.days = days;
        this.files = files;
    }

    /** @return the codes of the cases for which the span is too short */
    public List<String> plant() throws IOException {
        for (PlantedCase planted : CaseReader.all()) {
            plant(planted);
        }
        return List.copyOf(left);
    }

    private void plant(PlantedCase planted) throws IOException {
        String first = "";
        for (PlantedCase.Script script : planted.requests()) {
            number++;
            Optional<LocalDate> on = new Anchor(span).day(script.anchor());
            if (on.isEmpty()) {
                left.add(planted.code());
                return;
            }
            Journal journal = begin(script, on.get());
            String ref = journal.request().ref();
            first = first.isEmpty() ? ref : first;
            files.write(new Truth(ref, planted.code(), planted.expected().replace("{1}", first), "planted"));
            play(script, journal);
            files.write(journal.request(), journal.register().receiptRecordedOn());
            files.write(journal.register().recordedBy(span.until()));
            alsoKnown(planted.code(), journal);
        }
    }

    /** A case that shows one thing may show another beside it. */
    private void alsoKnown(String code, Journal journal) throws IOException {
        if (!journal.request().incoming()) {
            return;
        }
        for (Truth truth :
                KnownChallenges.of(journal.request().ref(), journal.register().recordedBy(span.until()))) {
            if (!truth.code().equals(code)) {
                files.write(truth);
            }
        }
    }

    private Journal begin(PlantedCase.Script script, LocalDate anchor) {
        Map<String, String> columns = script.columns();
        boolean exact = !script.anchor().startsWith("until");
        LocalDate on = exact ? anchor : days.onOrAfter(anchor);
        boolean extradition = script.line().kind().equals("EXT");
        String deadline = columns.get("deadline");
        String recorded = columns.getOrDefault("recorded", "+0");
        var request = new Request(
                "SIM-%s-%s-P%03d".formatted(script.line().kind(), script.line().incoming() ? "IN" : "OUT", number),
                script.line().kind(),
                script.line().direction(),
                partner(columns.getOrDefault("partner", String.valueOf(number))),
                on,
                columns.getOrDefault("channel", "CA_DIRECT"),
                columns.getOrDefault("form", "ELECTRONIC"),
                columns.getOrDefault("language", "en"),
                columns.getOrDefault("urgency", "U0"),
                columns.getOrDefault("proceeding", "CRIMINAL"),
                list(columns.getOrDefault("offences", "U23")),
                list(columns.getOrDefault("bases", extradition ? "" : "UNCAC_46_7_SOLE:RELIED_ON")),
                list(columns.getOrDefault("items", "")),
                deadline == null ? null : on.plusDays(number(deadline)));
        var chance = Chance.of(0, request.ref());
        var mistakes = new Mistakes(Mistakes.Shares.NONE, chance);
        var register = new Register(request, on.plusDays(number(recorded)), Lateness.NONE, mistakes, days, chance);
        return new Journal(request, register, days, chance);
    }

    private String partner(String place) {
        return place.equals("beyond") ? partners.beyond() : partners.ranked(Integer.parseInt(place));
    }

    private void play(PlantedCase.Script script, Journal journal) throws IOException {
        for (PlantedCase.Step step : script.steps()) {
            LocalDate on = journal.request().receivedOn().plusDays(step.offset());
            journal.reach(step.exact() ? on : journal.working(on));
            Details details = details(step.columns(), journal.day());
            if (step.attempt()) {
                var event = new Event(journal.request().ref(), journal.day(), step.event(), details, journal.day());
                files.write(new Attempt(event, step.columns().getOrDefault("rule", "")));
            } else {
                journal.act(step.event(), details);
            }
        }
    }

    private static Details details(Map<String, String> columns, LocalDate on) {
        String until = columns.get("until");
        return new Details(
                list(columns.getOrDefault("items", "")).stream()
                        .map(Integer::valueOf)
                        .toList(),
                list(columns.getOrDefault("codes", "")),
                until == null ? null : on.plusDays(number(until)),
                Long.parseLong(columns.getOrDefault("amount", "0")),
                columns.getOrDefault("currency", ""),
                columns.getOrDefault("note", ""));
    }

    private static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(";"));
    }

    private static int number(String offset) {
        return Integer.parseInt(offset.replace(FROM_THE_RECEIPT, ""));
    }
}
