package rogatory.outgoing.write.search;

import rogatory.vocabulary.LegalAct;

/** The acts of this slice. */
public sealed interface SearchCommand extends LegalAct
        permits IssueWarrant, CirculateNotice, ReportLocation, ReportNotLocated {}
