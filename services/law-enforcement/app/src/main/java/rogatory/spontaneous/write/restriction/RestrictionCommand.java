package rogatory.spontaneous.write.restriction;

import rogatory.vocabulary.LegalAct;

/** The acts of this slice. */
public sealed interface RestrictionCommand extends LegalAct
        permits SetRestriction, LiftRestriction, SeekUseConsent, GiveUseConsent, DenyUseConsent {}
