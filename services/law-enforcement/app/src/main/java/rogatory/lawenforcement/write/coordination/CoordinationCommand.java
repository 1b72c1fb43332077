package rogatory.lawenforcement.write.coordination;

import rogatory.vocabulary.LegalAct;

/** The acts of this slice. */
public sealed interface CoordinationCommand extends LegalAct
        permits EngageLiaisonOfficer, HoldCoordinationMeeting, ExchangeStaff, SendItemsForAnalysis {}
