package rogatory.statistics.indicators;

import static rogatory.statistics.indicators.Indicator.Cohort.ACTS;
import static rogatory.statistics.indicators.Indicator.Cohort.INTAKE;
import static rogatory.statistics.indicators.Indicator.Cohort.OUTCOME;
import static rogatory.statistics.indicators.Indicator.Cohort.STOCK;

import java.util.ArrayList;
import java.util.List;
import rogatory.statistics.parties.Parties;

/** All indicators that follow from case facts alone, in the order of {@code docs/indicators.md}. */
public final class Indicators {

    public static final List<Indicator> ALL = List.of(
            new Indicator("V-1", "Received", INTAKE, "requests", "SEED 5", Flow::received),
            new Indicator("V-2", "Sent", INTAKE, "requests", "SEED 5", Flow::sent),
            new Indicator("V-3", "Finalised", OUTCOME, "requests", "SEED 5", Flow::finalised),
            new Indicator("V-4", "Stock open", STOCK, "requests", "SEED 5", Flow::stock),
            new Indicator("V-5", "Clearance", OUTCOME, "ratio", "SEED 27", Flow::clearance),
            new Indicator("O-1", "Outcome mix", OUTCOME, "share", "SEED 19", Outcomes::mix),
            new Indicator("O-2", "Refusal rate", OUTCOME, "share", "SEED 19", Outcomes::refusalRate),
            new Indicator("O-3", "Adverse rate", OUTCOME, "share", "SEED 19", Outcomes::adverseRate),
            new Indicator("O-4", "Ground mix", ACTS, "refusals", "SEED 19", Outcomes::grounds),
            new Indicator("O-5", "Duty follow-through", ACTS, "share", "UNCAC 44(11), 46(23)", Outcomes::followThrough),
            new Indicator("D-1", "Time to acknowledge", OUTCOME, "days", "SEED 19", Durations::toAcknowledge),
            new Indicator(
                    "D-2", "Time to first substantive response", OUTCOME, "days", "SEED 19", Durations::toRespond),
            new Indicator("D-3", "Time to decision", OUTCOME, "days", "SEED 19", Durations::toDecide),
            new Indicator("D-4", "Time to execution", OUTCOME, "days", "SEED 19", Durations::toExecute),
            new Indicator("D-5", "Net time", OUTCOME, "days", "SEED 19", Durations::net),
            new Indicator("D-6", "Time by holder", OUTCOME, "days", "SEED 19, 42", Durations::byHolder),
            new Indicator("D-7", "Clarification", OUTCOME, "rounds, days, share", "SEED 19", Dialogue::clarification),
            new Indicator("D-8", "Overdue", STOCK, "share", "SEED 19", Dialogue::overdue),
            new Indicator("D-9", "Status answers", ACTS, "share", "UNCAC 46(24)", Dialogue::statusAnswers),
            new Indicator("D-10", "Times of extradition", OUTCOME, "days", "UNCAC 44(9), 44(10)", ExtraditionTimes::of),
            new Indicator("D-11", "Police cooperation", INTAKE, "share, days", "SEED 28", PoliceCooperation::of),
            new Indicator("A-1", "Assets requested", INTAKE, "requests, sum", "SEED 26", AssetFigures::requested),
            new Indicator("A-2", "Assets frozen", ACTS, "acts, sum, days", "SEED 26", AssetFigures::frozen),
            new Indicator("A-3", "Assets confiscated", ACTS, "acts, sum", "SEED 26", AssetFigures::confiscated),
            new Indicator("A-4", "Assets returned", ACTS, "acts, sum, days", "SEED 26", AssetFigures::returned),
            new Indicator("LB-1", "Use of the Convention", INTAKE, "requests, share", "SEED 5, 22", LegalBases::use),
            new Indicator("LB-2", "Convention alone", INTAKE, "requests, share", "SEED 5, 22", LegalBases::sole),
            new Indicator("LB-4", "Use by proceedings", INTAKE, "requests, share", "SEED 5", LegalBases::proceedings),
            new Indicator("GP-1", "Good-practice effect", OUTCOME, "days, share", "SEED 20, 27", GoodPractices::effect),
            new Indicator("SIMP", "Simplified share", OUTCOME, "share", "SEED 26", Practice::simplified),
            new Indicator("Q-1", "Quality of requests", INTAKE, "share", "UNCAC 46(15)", Practice::completeness),
            new Indicator("W-1", "Workload", STOCK, "requests, days", "SEED 19, 44", Practice::workload));

    private Indicators() {}

    /** All, with the one that takes the Parties to the Convention besides, LB-3. */
    public static List<Indicator> all(Parties parties) {
        var missed = new Indicator(
                "LB-3",
                "Convention not relied on",
                INTAKE,
                "requests, share",
                "SEED 5, 22",
                (cases, period) -> LegalBases.unused(cases, period, parties));
        List<Indicator> all = new ArrayList<>();
        for (Indicator each : ALL) {
            all.add(each);
            if (each.id().equals("LB-2")) {
                all.add(missed);
            }
        }
        return List.copyOf(all);
    }
}
