package rogatory.chassis.projection;

/** Nothing but a number, so that a view of them shows each one that is missing, twice, or out of order. */
sealed interface TallyEvent {

    record Counted(int number) implements TallyEvent {}
}
