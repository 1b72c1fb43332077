package rogatory.statistics.tables;

import java.util.List;
import rogatory.statistics.challenges.rules.Thresholds;
import rogatory.statistics.parties.Parties;

/** All tables, in the order of their numbers. */
public final class Tables {

    private Tables() {}

    public static List<Table> all(Thresholds thresholds, Parties parties) {
        return List.of(
                new FlowTable(),
                new OutcomeTable(),
                new RefusalTable(),
                new LegalBasisTable(parties),
                new DurationTable(),
                new ChallengeTable(thresholds),
                new UnfilledTable(
                        "T7",
                        "Good practices",
                        List.of("practice", "requests"),
                        "No event records a good practice, so none can be counted."),
                new AssetTable(),
                new UnfilledTable(
                        "T9",
                        "Directory and networks",
                        List.of("region", "authority_type", "authorities"),
                        "No directory of authorities is kept here, so none can be counted."),
                new UnfilledTable(
                        "T10",
                        "Needs of technical assistance",
                        List.of("need", "requests"),
                        "No event records a need of technical assistance, so none can be counted."),
                new QualityTable());
    }
}
