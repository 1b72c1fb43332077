package rogatory.vocabulary;

/** A state of a kind of request; every state says who has the ball there. */
public interface LifecycleState {

    Holder holder();
}
