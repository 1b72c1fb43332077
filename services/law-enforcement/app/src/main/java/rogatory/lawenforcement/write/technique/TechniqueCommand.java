package rogatory.lawenforcement.write.technique;

import rogatory.vocabulary.LegalAct;

/** The acts of this slice. */
public sealed interface TechniqueCommand extends LegalAct
        permits ProposeSpecialTechnique, AuthoriseSpecialTechnique, RefuseSpecialTechnique, CompleteSpecialTechnique {}
