package rogatory.extradition.write.arrest;

import rogatory.vocabulary.LegalAct;

/** The acts of this slice. */
public sealed interface ArrestCommand extends LegalAct
        permits IssueAuthorityToProceed, LocatePerson, ReportNotLocated, ArrestPerson, DecideBail {}
