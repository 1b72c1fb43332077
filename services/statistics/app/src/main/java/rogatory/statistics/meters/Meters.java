package rogatory.statistics.meters;

import static rogatory.statistics.meters.Meter.gauge;
import static rogatory.statistics.meters.Meter.histogram;

import java.util.List;
import rogatory.statistics.challenges.rules.Thresholds;

/** All meters of case facts, in the order of {@code dashboards/metrics.yaml}. */
final class Meters {

    private Meters() {}

    static List<Meter> all(Thresholds thresholds) {
        var challenges = new ChallengeFigures(thresholds);
        return List.of(
                histogram(
                        "requests_duration_seconds",
                        "Days from receipt or sending to what until names, of all requests finalised, as known now",
                        DurationFigures::spreads),
                gauge(
                        "requests_held_seconds",
                        "Time that each holder had the ball, of the requests finalised in the last twelve months",
                        DurationFigures::held),
                gauge("requests_aged", "Requests that are open, by how old they are", StockFigures::aged),
                gauge(
                        "requests_clarified",
                        "Requests finalised in the last twelve months, by rounds of clarification",
                        DialogueFigures::rounds),
                gauge(
                        "requests_lapsed",
                        "Requests finalised in the last twelve months that lapsed for want of a clarification",
                        DialogueFigures::lapsed),
                gauge(
                        "requests_based",
                        "Requests of the last twelve months that rely on a legal basis; one may rely on several",
                        BasisFigures::bases),
                gauge(
                        "requests_reliance",
                        "Requests of the last twelve months, by whether they rely on the Convention alone, beside others or not",
                        BasisFigures::reliance),
                gauge(
                        "refusals",
                        "Refusals of the last twelve months, whole or in part, by ground, article and who decided",
                        DialogueFigures::refusals),
                gauge(
                        "challenges_met",
                        "Requests that came in, were open or ended in the last twelve months and met a challenge",
                        challenges::met),
                gauge(
                        "challenges_examined",
                        "Requests that came in, were open or ended in the last twelve months",
                        challenges::examined),
                gauge(
                        "assets_acts",
                        "Acts of freezing, lifting, confiscation and return on record, as known now",
                        AssetMeters::acts),
                gauge(
                        "assets_amount",
                        "What was frozen, confiscated and returned so far, in the currency of the act",
                        AssetMeters::amounts),
                gauge("year_intake", "Requests received or sent in a year, as known now", YearFigures::intake),
                gauge(
                        "year_finalised",
                        "Requests that ended in a year, by result, as known now",
                        YearFigures::finalised),
                gauge("year_open", "Requests open at the end of a year, or today, as known now", YearFigures::open),
                gauge(
                        "year_duration_seconds",
                        "Median and ninth decile of the time to what until names, of the requests finalised in a year",
                        YearFigures::durations));
    }
}
