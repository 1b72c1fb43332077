package rogatory.extradition.events;

/** Who refuses: a court, or the executive. The two are counted apart. */
public enum RefusalStage {
    JUDICIAL,
    EXECUTIVE
}
