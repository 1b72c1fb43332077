package rogatory.simulation;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import rogatory.simulation.caselog.CaseLogFiles;
import rogatory.simulation.caselog.Event;
import rogatory.simulation.caselog.Standing;
import rogatory.simulation.caselog.Truth;
import rogatory.simulation.chance.Chance;
import rogatory.simulation.history.Journal;
import rogatory.simulation.model.Growth;
import rogatory.simulation.model.Line;
import rogatory.simulation.model.Partners;
import rogatory.simulation.model.Profile;
import rogatory.simulation.office.OfficeDays;
import rogatory.simulation.planted.KnownChallenges;
import rogatory.simulation.planted.KnownMistakes;
import rogatory.simulation.planted.Planting;
import rogatory.simulation.report.Figures;

/** Goes through the days of a span, lets requests come, and writes the history of each at once. */
public final class Simulation {

    private final Span span;
    private final Intake intake;
    private final CaseMaker maker;
    private final Planting planting;
    private final Forerunners forerunners = new Forerunners();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final CaseLogFiles files;
    private final Figures figures;

    public Simulation(Profile profile, Span span, long seed, CaseLogFiles files) {
        this.span = span;
        this.files = files;
        var days = new OfficeDays();
        var growth = new Growth(profile, span.years(), Chance.of(seed, "growth"));
        this.intake = new Intake(profile, growth, span, days, seed);
        var partners = new Partners(profile, Chance.of(seed, "partners"));
        this.maker = new CaseMaker(profile, span, seed, days, partners);
        this.planting = new Planting(span, partners, days, files);
        this.figures = new Figures(profile, span.years());
        for (Line line : Line.values()) {
            for (int year = 0; year < span.years(); year++) {
                figures.expect(line, year, intake.modelled(line, year));
            }
        }
    }

    /** @param dayDone hears of each day that is done */
    public Figures run(Consumer<LocalDate> dayDone) throws IOException {
        for (LocalDate day = span.from(); !day.isAfter(span.until()); day = day.plusDays(1)) {
            for (Forerunners.Successor successor : forerunners.due(day)) {
                keep(successor.line(), maker.successor(successor));
            }
            for (Line line : Line.values()) {
                int coming = intake.on(day, line);
                for (int i = 0; i < coming; i++) {
                    keep(line, maker.make(line, ref(line, day), day, forerunners));
                }
            }
            dayDone.accept(day);
        }
        figures.leftOut(planting.plant());
        return figures;
    }

    private String ref(Line line, LocalDate day) {
        return line.ref(day.getYear(), numbers.merge(line + "/" + day.getYear(), 1, Integer::sum));
    }

    private void keep(Line line, CaseMaker.Made made) throws IOException {
        Journal journal = made.journal();
        forerunners.remember(journal.request(), Standing.of(journal.register().events()));
        if (journal.register().receiptRecordedOn().isAfter(span.until())) {
            return;
        }
        List<Event> recorded = journal.register().recordedBy(span.until());
        files.write(journal.register().receipt(), journal.register().receiptRecordedOn());
        files.write(recorded);
        for (Truth truth : KnownMistakes.of(recorded)) {
            files.write(truth);
        }
        if (journal.request().incoming() && !line.kind().equals("LEC")) {
            for (Truth truth : KnownChallenges.of(journal.request().ref(), recorded)) {
                files.write(truth);
            }
        }
        figures.count(line, span.year(journal.request().receivedOn()), journal, recorded, made.comparable());
    }
}
