package rogatory.vocabulary;

/** A state of a kind of request; every state says who has the ball there. */
public interface LifecycleState {

    /** Its name in an answer and in a list. */
    String name();

    Holder holder();
}
