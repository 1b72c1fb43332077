package rogatory.outgoing.write.costs;

import rogatory.vocabulary.LegalAct;

/** The acts of this slice. */
public sealed interface CostsCommand extends LegalAct permits ReportCost, AgreeCost, DisputeCost {}
