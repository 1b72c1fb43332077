package rogatory.outgoing.write.drafting;

import rogatory.vocabulary.LegalAct;

/** The acts of this slice. */
public sealed interface DraftingCommand extends LegalAct
        permits ShareDraft, VetRequest, TranslateRequest, TransmitRequest, ConfirmInWriting {}
