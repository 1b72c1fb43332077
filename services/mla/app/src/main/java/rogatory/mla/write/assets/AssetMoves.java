package rogatory.mla.write.assets;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import rogatory.mla.request.MlaState;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.LegalAct;
import rogatory.vocabulary.Move;

/** The rows of this slice: assets move beside the course of the request, so the state stays the same. */
final class AssetMoves {

    private static final Set<MlaState> WHILE_OPEN =
            EnumSet.complementOf(EnumSet.of(MlaState.RECEIVED, MlaState.CLOSED));

    static final List<Move<MlaState>> ROWS = List.of(
            row("traces", TraceAssets.class, "AssetsTraced", Holder.RX, "UNCAC 55(2)"),
            row("freezes", FreezeAssets.class, "AssetsFrozen", Holder.RX, "UNCAC 54(2)"),
            row("freeze-extensions", ExtendFreeze.class, "FreezeExtended", Holder.RX, "UNCAC 54(2)"),
            row("freeze-lift-notices", GiveLiftNotice.class, "FreezeLiftNoticeGiven", Holder.RA, "UNCAC 55(8)"),
            row("freeze-lifts", LiftFreeze.class, "FreezeLifted", Holder.RX, "UNCAC 55(7), 55(8)"),
            row("confiscation-orders", OrderConfiscation.class, "ConfiscationOrdered", Holder.RC, "UNCAC 54(1)"),
            row("order-recognitions", RecogniseOrder.class, "OrderRecognised", Holder.RC, "UNCAC 55(1)(b)"),
            row("sales", SellAssets.class, "AssetsSold", Holder.RX, "UNCAC 57(4)"),
            row("cost-deductions", DeductCosts.class, "CostDeducted", Holder.RX, "UNCAC 57(4)"),
            row("return-agreements", AgreeReturn.class, "ReturnAgreed", Holder.RA, "UNCAC 57(5)"),
            row("asset-returns", ReturnAssets.class, "AssetsReturned", Holder.RX, "UNCAC 57(3)"));

    private AssetMoves() {}

    private static Move<MlaState> row(
            String act, Class<? extends LegalAct> command, String event, Holder by, String article) {
        return new Move<>(act, command, event, WHILE_OPEN, "same", by, article);
    }
}
