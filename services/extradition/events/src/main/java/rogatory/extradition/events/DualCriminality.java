package rogatory.extradition.events;

/** Whether the conduct is an offence in both States, UNCAC 44(1), 43(2); it may be dispensed with, UNCAC 44(2). */
public enum DualCriminality {
    NOT_ASSESSED,
    MET,
    NOT_MET,
    WAIVED
}
