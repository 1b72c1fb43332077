package rogatory.mla.request;

import java.util.function.UnaryOperator;

/** What the Convention asks about one item beside its course. */
public record ItemDuties(Manner manner, AssetDuties assets, Transfer transfer, SafeConduct safeConduct) {

    static final ItemDuties NONE = new ItemDuties(Manner.ORDINARY, AssetDuties.NONE, Transfer.NONE, SafeConduct.NONE);

    ItemDuties manner(UnaryOperator<Manner> how) {
        return new ItemDuties(how.apply(manner), assets, transfer, safeConduct);
    }

    ItemDuties assets(UnaryOperator<AssetDuties> how) {
        return new ItemDuties(manner, how.apply(assets), transfer, safeConduct);
    }

    ItemDuties transfer(UnaryOperator<Transfer> how) {
        return new ItemDuties(manner, assets, how.apply(transfer), safeConduct);
    }

    ItemDuties safeConduct(UnaryOperator<SafeConduct> how) {
        return new ItemDuties(manner, assets, transfer, how.apply(safeConduct));
    }
}
