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
                new ObservationTable(TableIds.GOOD_PRACTICES, "Good practices", "practice", "good-practice"),
                new AssetTable(),
                new UnfilledTable(
                        TableIds.NETWORKS,
                        "Directory and networks",
                        List.of("region", "authority_type", "authorities"),
                        "No directory of authorities is kept here, so none can be counted."),
                new ObservationTable(TableIds.NEEDS, "Needs of technical assistance", "need", "technical-assistance"),
                new QualityTable());
    }
}
