package rogatory.vocabulary;

/** Whose a code is: a figure that is compared across States counts what came with Rogatory. */
public enum Origin {
    ROGATORY,
    OPERATOR
}
