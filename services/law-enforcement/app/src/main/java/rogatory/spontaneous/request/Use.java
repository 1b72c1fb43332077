package rogatory.spontaneous.request;

import java.time.LocalDate;

/**
 * A use of the information in a case.
 *
 * @param asEvidence before a court, not as a mere lead
 * @param forAnotherPurpose than that for which it was given
 */
public record Use(boolean asEvidence, boolean forAnotherPurpose, LocalDate on) {}
