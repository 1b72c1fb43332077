package rogatory.intake.delivery;

import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import rogatory.intake.caselog.Entry;
import rogatory.intake.caselog.Kind;

/** Sends a whole log, to each service what is its own; they work side by side. */
public final class Delivery {

    private static final int PARCEL = 1_000;

    private final URI gateway;
    private final boolean history;
    private final boolean keepGoing;
    private final Runnable eachAnswer;
    private final Tally tally;
    private volatile boolean stopped;

    /**
     * @param keepGoing whether the rows after a refused one are sent
     * @param eachAnswer called for every row that was answered, by several threads
     */
    public Delivery(URI gateway, boolean history, boolean keepGoing, Runnable eachAnswer, Tally tally) {
        this.gateway = gateway;
        this.history = history;
        this.keepGoing = keepGoing;
        this.eachAnswer = eachAnswer;
        this.tally = tally;
    }

    public void send(List<List<Entry>> files) {
        Map<String, List<List<Entry>>> byService = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            List<List<Entry>> ofKind = files.stream()
                    .filter(file -> file.getFirst().kind() == kind)
                    .toList();
            byService
                    .computeIfAbsent(kind.service(), service -> new ArrayList<>())
                    .addAll(ofKind);
        }
        List<Future<Tally>> parts = new ArrayList<>();
        try (var client = new ImportClient(gateway, history, keepGoing);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            byService.forEach(
                    (service, ofService) -> parts.add(threads.submit(() -> send(service, ofService, client))));
            parts.forEach(part -> tally.add(outcome(part)));
        }
    }

    private static Tally outcome(Future<Tally> part) {
        try {
            return part.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a log could not be sent", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private Tally send(String service, List<List<Entry>> files, ImportClient client) {
        var part = new Tally();
        Map<Kind, Integer> rows = new EnumMap<>(Kind.class);
        files.forEach(file -> rows.merge(file.getFirst().kind(), file.size(), Integer::sum));
        Map<Kind, Integer> answered = new EnumMap<>(Kind.class);
        var parcels = new Parcels(files, PARCEL);
        for (List<Entry> parcel = next(parcels); !parcel.isEmpty(); parcel = next(parcels)) {
            int refusedBefore = part.total().refused();
            Outcome outcome = client.send(service, parcel, (entry, line) -> {
                answered.merge(entry.kind(), 1, Integer::sum);
                part.answered(entry, line);
                eachAnswer.run();
            });
            if (outcome instanceof Outcome.NoService none && answered.isEmpty()) {
                files.forEach(file -> file.forEach(entry -> nobodyTakes(entry, none, part)));
                return part;
            }
            review(outcome, part.total().refused() > refusedBefore, part);
        }
        rows.forEach((kind, all) -> part.unsent(kind.name(), all - answered.getOrDefault(kind, 0)));
        return part;
    }

    /** Nothing more once one of the services has stopped the run. */
    private List<Entry> next(Parcels parcels) {
        return stopped ? List.of() : parcels.next();
    }

    private void review(Outcome outcome, boolean refused, Tally part) {
        switch (outcome) {
            case Outcome.Answered _
            when refused && !keepGoing ->
                stop("a row was refused; later rows were not sent (--keep-going sends them)", part);
            case Outcome.Answered _ -> {}
            case Outcome.NoService(var detail) -> stop(detail, part);
            case Outcome.Lost(var detail) -> stop(detail, part);
        }
    }

    private void stop(String because, Tally part) {
        stopped = true;
        part.stop(because);
    }

    private void nobodyTakes(Entry entry, Outcome.NoService none, Tally part) {
        part.refused(new Refusal(
                entry.place(),
                entry.kind().name(),
                entry.ref(),
                entry.event(),
                "no-service",
                "",
                "there is no service for " + entry.kind().subject() + " at the moment: " + none.detail()));
        eachAnswer.run();
    }
}
