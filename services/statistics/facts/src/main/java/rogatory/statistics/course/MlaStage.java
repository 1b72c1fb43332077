package rogatory.statistics.course;

import rogatory.vocabulary.Holder;

/** Where a request for mutual legal assistance stands, and who has the ball there. */
enum MlaStage {
    RECEIVED(Holder.RA),
    UNDER_REVIEW(Holder.RA),
    CLARIFICATION_SOUGHT(Holder.RQ),
    CONSULTING(Holder.RQ_RA),
    ACCEPTED(Holder.RA),
    IN_EXECUTION(Holder.RX),
    POSTPONED(Holder.RX),
    PARTIALLY_EXECUTED(Holder.RX),
    EXECUTED(Holder.RA),
    CLOSED(Holder.NO);

    private final Holder holder;

    MlaStage(Holder holder) {
        this.holder = holder;
    }

    Holder holder() {
        return holder;
    }

    boolean isExecution() {
        return this == IN_EXECUTION || this == PARTIALLY_EXECUTED;
    }

    /** Courts order measures and hear appeals from the first execution to the last. */
    boolean mayBeBeforeCourt() {
        return isExecution() || this == EXECUTED;
    }
}
