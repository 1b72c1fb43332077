package rogatory.extradition.write.competition;

import rogatory.vocabulary.LegalAct;

/** The acts of this slice. */
public sealed interface CompetitionCommand extends LegalAct permits RegisterCompetingRequest, DecidePriority {}
