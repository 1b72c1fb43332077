package rogatory.statistics.course;

import rogatory.vocabulary.Holder;

/** Where a request that we send stands, and who has the ball there. */
enum OutgoingStage {
    DRAFTING(Holder.RQ),
    SOUGHT(Holder.TP),
    PROVISIONAL_ARREST_SOUGHT(Holder.RX),
    PROVISIONALLY_ARRESTED(Holder.RQ),
    SENT(Holder.RA),
    ACKNOWLEDGED(Holder.RA),
    CLARIFICATION_SOUGHT(Holder.RQ),
    CONSULTING(Holder.RQ_RA),
    GRANTED(Holder.RX),
    POSTPONED(Holder.RX),
    PARTIAL_RESULTS(Holder.RX),
    RESULTS_RECEIVED(Holder.RQ),
    MLA_REQUIRED(Holder.RQ),
    CLOSED(Holder.NO);

    private final Holder holder;

    OutgoingStage(Holder holder) {
        this.holder = holder;
    }

    Holder holder() {
        return holder;
    }

    boolean isBeforeSending() {
        return switch (this) {
            case DRAFTING, SOUGHT, PROVISIONAL_ARREST_SOUGHT, PROVISIONALLY_ARRESTED -> true;
            default -> false;
        };
    }
}
