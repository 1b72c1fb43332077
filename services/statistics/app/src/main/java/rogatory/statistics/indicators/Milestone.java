package rogatory.statistics.indicators;

import static rogatory.statistics.facts.What.*;

import java.util.Optional;
import rogatory.statistics.cases.CaseFacts;
import rogatory.statistics.facts.Fact;
import rogatory.statistics.facts.What;

/** What the days of a request are counted to, UNCAC 46(24). */
public enum Milestone {
    ACKNOWLEDGED {
        @Override
        public Optional<Fact> in(CaseFacts known) {
            return known.first(What.ACKNOWLEDGED);
        }
    },
    /** The first substantive response. */
    RESPONDED {
        @Override
        public Optional<Fact> in(CaseFacts known) {
            return known.first(
                    CLARIFICATION_SOUGHT,
                    CONSULTATION_OPENED,
                    GRANTED,
                    REFUSED,
                    ITEMS_REFUSED,
                    ITEM_EXECUTED,
                    RESULTS_SENT,
                    RESULTS_RECEIVED,
                    INTERIM_REPLY,
                    REPLIED,
                    MLA_REQUIRED,
                    SURRENDER_ORDERED);
        }
    },
    DECIDED {
        @Override
        public Optional<Fact> in(CaseFacts known) {
            return known.first(GRANTED, REFUSED, ITEMS_REFUSED, REPLIED, MLA_REQUIRED, SURRENDER_ORDERED);
        }
    },
    FIRST_RESULTS {
        @Override
        public Optional<Fact> in(CaseFacts known) {
            return known.first(RESULTS);
        }
    },
    /** The last results: while it is open more may come, so only what has ended in execution has them. */
    EXECUTED {
        @Override
        public Optional<Fact> in(CaseFacts known) {
            return Result.of(known.outcome()) == Result.EXECUTED ? known.last(RESULTS) : Optional.empty();
        }
    };

    private static final What[] RESULTS = {RESULTS_SENT, RESULTS_RECEIVED, REPLIED, SURRENDERED, SURRENDERED_FOR_A_TIME
    };

    public abstract Optional<Fact> in(CaseFacts known);

    /** Calendar days from receipt or sending; nothing where it was not reached. */
    public Optional<Long> days(CaseFacts known) {
        return known.daysTo(in(known));
    }
}
