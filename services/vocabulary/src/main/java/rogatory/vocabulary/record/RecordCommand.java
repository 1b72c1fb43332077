package rogatory.vocabulary.record;

import rogatory.vocabulary.LegalAct;

/** The acts on the record itself. */
public sealed interface RecordCommand extends LegalAct
        permits VoidEvent, CorrectRecord, MergeDuplicate, LinkRequest, NoteObservation, WithdrawObservation {}
