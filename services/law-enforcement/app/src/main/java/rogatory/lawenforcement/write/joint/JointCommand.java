package rogatory.lawenforcement.write.joint;

import rogatory.vocabulary.LegalAct;

/** The acts of this slice. */
public sealed interface JointCommand extends LegalAct
        permits ProposeJointInvestigation, AgreeJointInvestigation, RefuseJointInvestigation, EndJointInvestigation {}
