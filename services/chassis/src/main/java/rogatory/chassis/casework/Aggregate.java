package rogatory.chassis.casework;

/**
 * Names a service's aggregate class.
 *
 * @param type has a constructor without arguments
 * @param <A> the class
 */
public record Aggregate<A extends CaseAggregate<?, ?>>(Class<A> type) {}
