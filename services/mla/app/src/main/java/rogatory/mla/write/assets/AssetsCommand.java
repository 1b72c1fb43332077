package rogatory.mla.write.assets;

import rogatory.vocabulary.LegalAct;

/** The acts of this slice. */
public sealed interface AssetsCommand extends LegalAct
        permits TraceAssets,
                FreezeAssets,
                ExtendFreeze,
                GiveLiftNotice,
                LiftFreeze,
                OrderConfiscation,
                RecogniseOrder,
                SellAssets,
                DeductCosts,
                AgreeReturn,
                ReturnAssets {}
