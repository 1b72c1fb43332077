package rogatory.statistics.indicators;

import java.util.List;
import rogatory.statistics.cases.CaseFacts;
import rogatory.statistics.cases.Period;

/**
 * An indicator: what {@code docs/indicators.md} defines in words, and the one formula that reckons it.
 *
 * @param id stable and public
 * @param source the paragraph of CAC/COSP that asks for it, the article it measures, or practice
 */
public record Indicator(String id, String name, Cohort cohort, String unit, String source, Formula formula) {

    /** Which requests a figure is made of. */
    public enum Cohort {
        /** Received or sent in the period. */
        INTAKE,
        /** Finalised in the period. */
        OUTCOME,
        /** Open at the end of the period. */
        STOCK,
        /** Acts that occurred in the period, whatever the request. */
        ACTS
    }

    /** Reckons the figures of the requests of one kind and direction. */
    @FunctionalInterface
    public interface Formula {

        List<Figure> of(List<CaseFacts> cases, Period period);
    }
}
