package rogatory.benchmarks.write;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import rogatory.benchmarks.Bench;
import rogatory.benchmarks.bed.Bed;
import rogatory.benchmarks.bed.Caller;
import rogatory.benchmarks.bed.FilledService;
import rogatory.benchmarks.measure.Load;
import rogatory.benchmarks.measure.Pairs;
import rogatory.benchmarks.measure.Result;
import rogatory.benchmarks.measure.Target;

/**
 * B21: commands while the meters are asked for each second, beside commands while nobody asks.
 *
 * @param files in the log before
 */
public record ScrapeCost(int files, int pairs) implements Bench {

    private static final Duration RUN = Duration.ofSeconds(5);
    private static final int WARM_UPS = 4;
    private static final int CALLERS = 16;
    private static final int MOST_SERIES = 2_000;

    @Override
    public List<Result> run(Bed bed) throws Exception {
        FilledService service = bed.filled(files);
        bed.tell("B21 cost of the meters");
        var scraper = new Caller("http://127.0.0.1:" + service.program().port());
        for (int i = 0; i < WARM_UPS; i++) {
            commands(service);
        }
        Pairs found = Pairs.of(pairs, () -> commands(service), () -> scraped(service, scraper));
        long series = scraper.get("/actuator/prometheus")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .count();
        return List.of(
                Result.of("B21", "commands while scraped each second", "per s", found, Target.atLeast(0.97)),
                Result.counted(
                        "B21", "series of the service", Long.toString(series), "-", "< 2,000", series < MOST_SERIES));
    }

    private static double scraped(FilledService service, Caller scraper) throws Exception {
        try (var timer = Executors.newSingleThreadScheduledExecutor()) {
            var scrapes = timer.scheduleAtFixedRate(() -> scrape(scraper), 0, 1, TimeUnit.SECONDS);
            double rate = commands(service);
            scrapes.cancel(false);
            return rate;
        }
    }

    private static void scrape(Caller scraper) {
        try {
            scraper.get("/actuator/prometheus");
        } catch (Exception e) {
            throw new IllegalStateException("the service could not be scraped", e);
        }
    }

    private static double commands(FilledService service) throws Exception {
        return Load.of(CALLERS, RUN, number -> new Caller(service.api())::open).perSecond();
    }
}
