package rogatory.statistics.meters;

import io.prometheus.metrics.model.registry.MultiCollector;
import io.prometheus.metrics.model.snapshots.ClassicHistogramBuckets;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot.GaugeDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.HistogramSnapshot;
import io.prometheus.metrics.model.snapshots.HistogramSnapshot.HistogramDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rogatory.chassis.eventlog.TxPosition;
import rogatory.statistics.store.CaseQuery;
import rogatory.statistics.store.Cases;

/** Shows the last reckoning to whoever scrapes. It is reckoned in the background, so that no scrape waits for it. */
final class CaseMeters implements MultiCollector {

    private static final Logger LOG = LoggerFactory.getLogger(CaseMeters.class);
    private static final double MILLIS = 1e3;

    private final Cases cases;
    private final List<Meter> meters;
    private final Clock clock;
    private Last last = new Last(LocalDate.MIN, List.of(), List.of(), Duration.ZERO);
    private volatile MetricSnapshots shown = new MetricSnapshots();

    /** The last reckoning, and what it was reckoned from; one thread at a time reckons. */
    private record Last(LocalDate day, List<TxPosition> places, List<MetricSnapshot> figures, Duration took) {}

    CaseMeters(Cases cases, List<Meter> meters, Clock clock) {
        this.cases = cases;
        this.meters = meters;
        this.clock = clock;
    }

    @Override
    public MetricSnapshots collect() {
        return shown;
    }

    /** Reckons anew if anything was recorded since, or a day has ended; else what is shown is right still. */
    void reckon() {
        Instant began = clock.instant();
        LocalDate today = began.atZone(clock.getZone()).toLocalDate();
        try {
            List<TxPosition> places = cases.places();
            if (!today.equals(last.day()) || !places.equals(last.places())) {
                last = new Last(today, places, figures(today), Duration.between(began, clock.instant()));
            }
            shown = with(last, began);
        } catch (RuntimeException e) {
            LOG.warn("The figures cannot be reckoned now, the meters keep their last ones: {}", e.getMessage());
        }
    }

    /** Of all that is on record, whatever the clocks of the recording services say. */
    private List<MetricSnapshot> figures(LocalDate today) {
        var groups = cases.groups(new CaseQuery(today, Instant.MAX, null, null));
        List<MetricSnapshot> figures = new ArrayList<>();
        Reckoning.of(meters, groups, today)
                .samples()
                .forEach((meter, samples) -> figures.add(snapshot(meter, samples)));
        return figures;
    }

    private static MetricSnapshots with(Last last, Instant looked) {
        List<MetricSnapshot> all = new ArrayList<>(last.figures());
        all.add(single(
                "rogatory_statistics_reckoned_timestamp_seconds",
                "When the figures of this service were last reckoned, or found to hold still",
                looked.toEpochMilli() / MILLIS));
        all.add(single(
                "rogatory_statistics_reckoning_seconds",
                "How long the last reckoning of the figures took",
                last.took().toMillis() / MILLIS));
        return new MetricSnapshots(all);
    }

    private static MetricSnapshot snapshot(Meter meter, List<Sample> samples) {
        return switch (meter.type()) {
            case GAUGE -> gauge(meter.name(), meter.says(), points(samples));
            case HISTOGRAM -> {
                var histogram = HistogramSnapshot.builder().name(meter.name()).help(meter.says());
                spreads(samples).forEach(histogram::dataPoint);
                yield histogram.build();
            }
        };
    }

    private static MetricSnapshot single(String name, String says, double value) {
        return gauge(name, says, List.of(new GaugeDataPointSnapshot(value, Labels.EMPTY, null)));
    }

    private static MetricSnapshot gauge(String name, String says, Collection<GaugeDataPointSnapshot> points) {
        var gauge = GaugeSnapshot.builder().name(name).help(says);
        points.forEach(gauge::dataPoint);
        return gauge.build();
    }

    private static List<GaugeDataPointSnapshot> points(List<Sample> samples) {
        return samples.stream()
                .filter(Sample.Level.class::isInstance)
                .map(Sample.Level.class::cast)
                .map(level -> new GaugeDataPointSnapshot(level.value(), labels(level.tags()), null))
                .toList();
    }

    private static List<HistogramDataPointSnapshot> spreads(List<Sample> samples) {
        return samples.stream()
                .filter(Sample.Spread.class::isInstance)
                .map(Sample.Spread.class::cast)
                .map(spread -> HistogramDataPointSnapshot.builder()
                        .labels(labels(spread.tags()))
                        .sum(CaseDays.seconds(spread.days().sum()))
                        .classicHistogramBuckets(ClassicHistogramBuckets.of(
                                CaseDays.bounds(), spread.days().counts()))
                        .build())
                .toList();
    }

    private static Labels labels(Map<String, String> tags) {
        return Labels.of(tags.keySet().toArray(String[]::new), tags.values().toArray(String[]::new));
    }
}
