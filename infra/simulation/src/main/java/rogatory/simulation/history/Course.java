package rogatory.simulation.history;

/** Writes the history of one kind of request, from the day after its receipt to its end. */
public interface Course {

    void write(Journal journal, Circumstances circumstances);
}
