package rogatory.outgoing.write.persons;

import rogatory.vocabulary.LegalAct;

/** The acts of this slice. */
public sealed interface PersonsCommand extends LegalAct
        permits GiveSafeConduct, EndPresence, ReceiveDetainedPerson, ReturnDetainedPerson {}
