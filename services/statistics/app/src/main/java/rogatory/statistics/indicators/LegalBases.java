package rogatory.statistics.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import rogatory.statistics.cases.CaseFacts;
import rogatory.statistics.cases.Particulars;
import rogatory.statistics.cases.Period;
import rogatory.statistics.parties.Parties;

/** How the Convention is used as a legal basis, UNCAC 44(5), 46(7), 48(2), 55(6). */
final class LegalBases {

    private LegalBases() {}

    /** Requests that rely on the Convention, by the article relied on, and by what became of them so far. */
    static List<Figure> use(List<CaseFacts> cases, Period period) {
        List<CaseFacts> intake = Cohorts.intake(cases, period);
        List<CaseFacts> uses =
                intake.stream().filter(known -> known.particulars().uncacAny()).toList();
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.count("count", uses.size()));
        figures.add(Figure.share("share", uses.size(), intake.size()));
        Outcomes.counted(uses.stream().flatMap(LegalBases::articles))
                .forEach((basis, count) ->
                        figures.add(Figure.count("count", count).by("basis", basis)));
        Outcomes.counted(uses.stream()
                        .map(known -> known.outcome() == null
                                ? "OPEN"
                                : Result.of(known.outcome()).name()))
                .forEach((result, count) ->
                        figures.add(Figure.count("count", count).by("result", result)));
        return figures;
    }

    private static Stream<String> articles(CaseFacts known) {
        return known.particulars().reliedOn().stream().filter(code -> code.startsWith("UNCAC_"));
    }

    static List<Figure> sole(List<CaseFacts> cases, Period period) {
        List<Particulars> intake = Cohorts.intake(cases, period).stream()
                .map(CaseFacts::particulars)
                .toList();
        long sole = intake.stream().filter(Particulars::uncacSole).count();
        return List.of(Figure.count("count", sole), Figure.share("share", sole, intake.size()));
    }

    /** Requests that could rely on the Convention and do not; the share is of those that could. */
    static List<Figure> unused(List<CaseFacts> cases, Period period, Parties parties) {
        List<CaseFacts> intake = Cohorts.intake(cases, period);
        if (!parties.known()) {
            return List.of(
                    Figure.missing("count", intake.size(), Parties.UNKNOWN),
                    Figure.missing("share", intake.size(), Parties.UNKNOWN));
        }
        long available = intake.stream().filter(parties::available).count();
        long unused = intake.stream().filter(parties::unused).count();
        return List.of(Figure.count("count", unused), Figure.share("share", unused, available));
    }

    /** Requests that rely on the Convention, by the proceedings they serve, UNCAC 43(1). */
    static List<Figure> proceedings(List<CaseFacts> cases, Period period) {
        List<CaseFacts> intake = Cohorts.intake(cases, period);
        List<Figure> figures = new ArrayList<>();
        Outcomes.counted(intake.stream().map(LegalBases::proceeding)).forEach((proceeding, all) -> {
            long uses = intake.stream()
                    .filter(known -> proceeding(known).equals(proceeding))
                    .filter(known -> known.particulars().uncacAny())
                    .count();
            figures.add(Figure.count("requests", all).by("proceeding", proceeding));
            figures.add(Figure.share("share", uses, all).by("proceeding", proceeding));
        });
        return figures;
    }

    private static String proceeding(CaseFacts known) {
        return known.particulars().opening().proceeding();
    }
}
