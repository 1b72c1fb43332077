package rogatory.history;

/** From one figure to the next, in the words of the address. */
enum Step {
    month,
    week,
    day
}
