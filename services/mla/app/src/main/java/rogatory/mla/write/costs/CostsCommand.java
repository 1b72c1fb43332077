package rogatory.mla.write.costs;

import rogatory.vocabulary.LegalAct;

/** The acts of this slice. */
public sealed interface CostsCommand extends LegalAct permits NotifyCost, AgreeCost, DisputeCost {}
