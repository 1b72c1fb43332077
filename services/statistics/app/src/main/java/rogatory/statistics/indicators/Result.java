package rogatory.statistics.indicators;

import org.jspecify.annotations.Nullable;

/** Outcomes of all kinds, gathered by what they mean: a refusal, a return and a lapse are three things. */
public enum Result {
    EXECUTED,
    REFUSED,
    RETURNED,
    LAPSED,
    GIVEN_UP,
    OTHER;

    /** @param outcome as the kind has it; a refusal after which the case went on at home stays one, UNCAC 44(11) to 44(13) */
    public static Result of(@Nullable String outcome) {
        return switch (String.valueOf(outcome)) {
            case "EXECUTED_FULL",
                    "EXECUTED_PARTIAL",
                    "EXECUTED_NIL",
                    "SURRENDERED",
                    "SURRENDERED_TEMPORARY",
                    "SURRENDERED_CONDITIONAL",
                    "ANSWERED",
                    "ANSWERED_PARTIAL",
                    "ANSWERED_NIL" -> EXECUTED;
            case "REFUSED",
                    "REFUSED_JUDICIAL",
                    "REFUSED_EXECUTIVE",
                    "DECLINED",
                    "DOMESTIC_PROSECUTION",
                    "SENTENCE_TAKEN_OVER" -> REFUSED;
            case "RETURNED" -> RETURNED;
            case "LAPSED", "UNANSWERED" -> LAPSED;
            case "WITHDRAWN", "NO_LONGER_REQUIRED" -> GIVEN_UP;
            default -> OTHER;
        };
    }
}
