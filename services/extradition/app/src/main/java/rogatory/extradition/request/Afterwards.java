package rogatory.extradition.request;

/**
 * What is asked after the surrender.
 *
 * @param waiversPending waivers of specialty asked for and not decided
 * @param reExtraditionsPending passing on asked for and not decided
 * @param returned the person came back to serve the sentence
 */
public record Afterwards(int waiversPending, int reExtraditionsPending, boolean returned) {

    static final Afterwards NONE = new Afterwards(0, 0, false);

    Afterwards waivers(int more) {
        return new Afterwards(Math.max(0, waiversPending + more), reExtraditionsPending, returned);
    }

    Afterwards reExtraditions(int more) {
        return new Afterwards(waiversPending, Math.max(0, reExtraditionsPending + more), returned);
    }

    Afterwards personReturned() {
        return new Afterwards(waiversPending, reExtraditionsPending, true);
    }
}
