package rogatory.extradition.write.afterwards;

import rogatory.vocabulary.LegalAct;

/** The acts of this slice. */
public sealed interface AfterwardsCommand extends LegalAct
        permits RequestSpecialtyWaiver,
                DecideSpecialtyWaiver,
                RequestReExtradition,
                DecideReExtradition,
                ReturnToServeSentence {}
