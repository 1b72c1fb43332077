package rogatory.extradition.events;

import rogatory.vocabulary.CodeOf;

/** What the assessment of dual criminality found for one offence. */
public record OffenceAssessed(@CodeOf("offence") String offence, DualCriminality result) {}
