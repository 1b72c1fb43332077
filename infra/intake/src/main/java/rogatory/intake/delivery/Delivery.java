package rogatory.intake.delivery;

import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rogatory.intake.caselog.Entry;
import rogatory.intake.caselog.Kind;

/** Sends a whole log, one service after the other. */
public final class Delivery {

    private static final int PARCEL = 500;

    private final URI gateway;
    private final boolean history;
    private final boolean keepGoing;
    private final Runnable eachAnswer;
    private final Tally tally;

    /**
     * @param keepGoing whether the rows after a refused one are sent
     * @param eachAnswer called for every row that was answered
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
        try (var client = new ImportClient(gateway, history, keepGoing)) {
            byService.forEach((service, ofService) -> send(service, ofService, client));
        }
    }

    private void send(String service, List<List<Entry>> files, ImportClient client) {
        Map<Kind, Integer> rows = new EnumMap<>(Kind.class);
        files.forEach(file -> rows.merge(file.getFirst().kind(), file.size(), Integer::sum));
        Map<Kind, Integer> answered = new EnumMap<>(Kind.class);
        var parcels = new Parcels(files, PARCEL);
        for (List<Entry> parcel = next(parcels); !parcel.isEmpty(); parcel = next(parcels)) {
            int refusedBefore = tally.total().refused();
            Outcome outcome = client.send(service, parcel, (entry, line) -> {
                answered.merge(entry.kind(), 1, Integer::sum);
                tally.answered(entry, line);
                eachAnswer.run();
            });
            if (outcome instanceof Outcome.NoService none && answered.isEmpty()) {
                files.forEach(file -> file.forEach(entry -> nobodyTakes(entry, none)));
                return;
            }
            review(outcome, tally.total().refused() > refusedBefore);
        }
        rows.forEach((kind, all) -> tally.unsent(kind.name(), all - answered.getOrDefault(kind, 0)));
    }

    private List<Entry> next(Parcels parcels) {
        return tally.stopped() == null ? parcels.next() : List.of();
    }

    private void review(Outcome outcome, boolean refused) {
        switch (outcome) {
            case Outcome.Answered _
            when refused && !keepGoing ->
                tally.stop("a row was refused; later rows were not sent (--keep-going sends them)");
            case Outcome.Answered _ -> {}
            case Outcome.NoService(var detail) -> tally.stop(detail);
            case Outcome.Lost(var detail) -> tally.stop(detail);
        }
    }

    private void nobodyTakes(Entry entry, Outcome.NoService none) {
        tally.refused(new Refusal(
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
