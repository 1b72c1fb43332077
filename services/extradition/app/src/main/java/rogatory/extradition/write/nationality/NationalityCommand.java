package rogatory.extradition.write.nationality;

import rogatory.vocabulary.LegalAct;

/** The acts of this slice. */
public sealed interface NationalityCommand extends LegalAct
        permits SubmitForDomesticProsecution, ConsiderSentenceEnforcement {}
