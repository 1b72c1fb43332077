package rogatory.statistics.indicators;

import java.util.List;
import java.util.function.Predicate;
import rogatory.statistics.cases.CaseFacts;
import rogatory.statistics.cases.Period;
import rogatory.vocabulary.Direction;

/**
 * What came in, what ended, what is open. For any period, stock before + intake + reopened - finalised = stock after, exactly.
 *
 * @param stockBefore open at the end of the day before the period
 * @param intake received, or of ours sent, in the period
 * @param reopened closed when the period began, and reopened within it
 * @param finalised ended in the period, and not reopened again within it
 * @param stockAfter open at the end of the last day
 */
public record Flow(long stockBefore, long intake, long reopened, long finalised, long stockAfter) {

    public static Flow of(List<CaseFacts> cases, Period period) {
        return new Flow(
                count(cases, known -> known.life().openOn(period.before())),
                count(cases, known -> known.life().enteredWithin(period)),
                count(cases, known -> known.life().reopenedWithin(period)),
                count(cases, known -> known.life().finalisedWithin(period)),
                count(cases, known -> known.life().openOn(period.to())));
    }

    public boolean balances() {
        return stockBefore + intake + reopened - finalised == stockAfter;
    }

    static List<Figure> received(List<CaseFacts> cases, Period period) {
        return List.of(Figure.count("received", intake(cases, period, Direction.INCOMING)));
    }

    static List<Figure> sent(List<CaseFacts> cases, Period period) {
        return List.of(Figure.count("sent", intake(cases, period, Direction.OUTGOING)));
    }

    private static long intake(List<CaseFacts> cases, Period period, Direction direction) {
        return count(
                cases, known -> known.direction() == direction && known.life().enteredWithin(period));
    }

    static List<Figure> finalised(List<CaseFacts> cases, Period period) {
        Flow flow = of(cases, period);
        return List.of(Figure.count("finalised", flow.finalised), Figure.count("reopened", flow.reopened));
    }

    static List<Figure> stock(List<CaseFacts> cases, Period period) {
        Flow flow = of(cases, period);
        return List.of(Figure.count("before", flow.stockBefore), Figure.count("open", flow.stockAfter));
    }

    static List<Figure> clearance(List<CaseFacts> cases, Period period) {
        Flow flow = of(cases, period);
        return List.of(Figure.share("clearance", flow.finalised, flow.intake));
    }

    private static long count(List<CaseFacts> cases, Predicate<CaseFacts> such) {
        return cases.stream().filter(such).count();
    }
}
