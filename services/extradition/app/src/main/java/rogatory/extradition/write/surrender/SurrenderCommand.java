package rogatory.extradition.write.surrender;

import rogatory.vocabulary.LegalAct;

/** The acts of this slice. */
public sealed interface SurrenderCommand extends LegalAct
        permits OrderSurrender, PostponeSurrender, SurrenderTemporarily, SurrenderPerson {}
