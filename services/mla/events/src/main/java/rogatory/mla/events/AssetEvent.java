package rogatory.mla.events;

/** What happens to assets on the way from tracing to return, UNCAC 54 to 57. */
public sealed interface AssetEvent extends MlaEvent
        permits AssetsTraced,
                AssetsFrozen,
                FreezeExtended,
                FreezeLiftNoticeGiven,
                FreezeLifted,
                ConfiscationOrdered,
                OrderRecognised,
                AssetsSold,
                CostDeducted,
                ReturnAgreed,
                AssetsReturned {}
