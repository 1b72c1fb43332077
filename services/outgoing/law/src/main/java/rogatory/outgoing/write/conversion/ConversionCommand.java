package rogatory.outgoing.write.conversion;

import rogatory.vocabulary.LegalAct;

/** The acts of this slice. */
public sealed interface ConversionCommand extends LegalAct permits ReportMlaRequired, ConvertToMla {}
