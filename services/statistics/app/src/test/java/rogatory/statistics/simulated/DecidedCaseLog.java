package rogatory.statistics.simulated;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import rogatory.intake.caselog.CaseLog;
import rogatory.intake.caselog.Entry;
import rogatory.simulation.Law;
import rogatory.simulation.Laws;
import rogatory.simulation.Simulation;
import rogatory.simulation.Span;
import rogatory.simulation.caselog.CaseLogFiles;
import rogatory.simulation.model.Profile;
import rogatory.statistics.facts.Fact;
import rogatory.statistics.reading.EventReading;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.LegalFact;

/** A case log, and what the services would record of it: every event is decided by their law, none is written by hand. */
final class DecidedCaseLog {

    private static final LocalTime NOON = LocalTime.NOON;

    private final Path requests;
    private final Path events;
    private final LocalDate until;

    private DecidedCaseLog(Path requests, Path events, LocalDate until) {
        this.requests = requests;
        this.events = events;
        this.until = until;
    }

    /** An event and the day on which it is recorded. */
    record Act(LegalFact event, LocalDate recordedOn) {}

    /** The events of one request. */
    record Stream(String service, List<Act> acts) {

        List<Fact> facts() {
            List<Fact> facts = new ArrayList<>();
            for (Act act : acts) {
                facts.add(EventReading.read(
                        facts.size(), act.event(), act.recordedOn().atTime(NOON).toInstant(ZoneOffset.UTC)));
            }
            return facts;
        }
    }

    /** @param folder where the files go */
    static DecidedCaseLog simulated(int years, long seed, LocalDate until, Path folder) {
        try (var files = new CaseLogFiles(folder)) {
            new Simulation(Profile.MID, Span.endingOn(until, years), seed, files).run(day -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new DecidedCaseLog(folder.resolve(CaseLogFiles.REQUESTS), folder.resolve(CaseLogFiles.EVENTS), until);
    }

    static DecidedCaseLog of(Path requests, Path events, LocalDate until) {
        return new DecidedCaseLog(requests, events, until);
    }

    LocalDate until() {
        return until;
    }

    Pencil pencil() {
        return new Pencil(requests, events, until);
    }

    /** One request after another, so that few are held at once. */
    void forEach(Consumer<Stream> taker) {
        CaseLog log = CaseLog.read(requests, events, true, until);
        if (!log.problems().isEmpty()) {
            throw new IllegalStateException(log.problems().toString());
        }
        log.files().forEach(file -> taker.accept(stream(file)));
    }

    private static Stream stream(List<Entry> file) {
        Entry receipt = file.getFirst();
        Law law = Objects.requireNonNull(Laws.OF.get(Laws.line(receipt)));
        List<Object> history = new ArrayList<>();
        List<Act> acts = new ArrayList<>();
        for (Entry row : file) {
            int before = history.size();
            if (law.decide(row, history, file) instanceof Decision.Refused<?> refused) {
                throw new IllegalStateException(row.ref() + " " + row.event() + ": " + refused);
            }
            for (Object event : history.subList(before, history.size())) {
                LegalFact fact = (LegalFact) event;
                acts.add(new Act(fact, Objects.requireNonNullElse(row.recordedOn(), fact.occurredOn())));
            }
        }
        return new Stream(receipt.kind().service(), acts);
    }
}
