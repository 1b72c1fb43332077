package rogatory.mla.request;

/** How far the recovery of assets has come, UNCAC 54 to 57. */
public enum AssetStage {
    TRACED,
    FROZEN,
    LIFT_NOTIFIED,
    FREEZE_LIFTED,
    CONFISCATION_ORDERED,
    ORDER_RECOGNISED,
    SOLD,
    COST_DEDUCTED,
    RETURN_AGREED,
    RETURNED
}
