package rogatory.mla.read.request;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.mla.request.AssetStage;
import rogatory.mla.request.Item;
import rogatory.mla.request.ItemDuties;
import rogatory.mla.request.ItemState;
import rogatory.mla.request.MlaOutcome;
import rogatory.mla.request.MlaRequest;
import rogatory.mla.request.MlaState;
import rogatory.mla.request.Terms;
import rogatory.vocabulary.BasisInvoked;
import rogatory.vocabulary.Direction;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.Money;
import rogatory.vocabulary.Precision;
import rogatory.vocabulary.record.Particulars;

/**
 * A request as its officers see it.
 *
 * @param outcome null while it is open
 * @param returned what went back to the requesting State, a sum a currency
 * @param clarifications how often clarification was sought
 */
public record MlaRequestView(
        String ref,
        Direction direction,
        String partner,
        MlaState state,
        Holder holder,
        @Nullable MlaOutcome outcome,
        LocalDate receivedOn,
        Precision precision,
        String channel,
        @Nullable String form,
        String language,
        String urgency,
        String proceeding,
        List<String> offences,
        List<BasisInvoked> legalBases,
        List<ItemView> items,
        List<Money> returned,
        List<String> conditions,
        Terms terms,
        List<String> grounds,
        int clarifications,
        @Nullable LocalDate deadline,
        LocalDate latestOn,
        @Nullable LocalDate closedOn) {

    /**
     * One item.
     *
     * @param assets how far recovery has come, where the item concerns assets
     * @param duties the manner of its execution, and what is owed about assets and persons
     */
    public record ItemView(
            int no,
            String type,
            boolean coercive,
            ItemState state,
            boolean transmitted,
            List<String> grounds,
            @Nullable AssetStage assets,
            List<Money> frozen,
            ItemDuties duties) {

        static ItemView of(Item item) {
            return new ItemView(
                    item.no(),
                    item.type(),
                    item.coercive(),
                    item.state(),
                    item.transmitted(),
                    item.grounds(),
                    item.assets(),
                    item.frozen(),
                    item.duties());
        }
    }

    public static MlaRequestView of(MlaRequest request) {
        Particulars receipt = request.particulars();
        return new MlaRequestView(
                request.ref(),
                request.direction(),
                request.partner(),
                request.state(),
                request.holder(),
                request.outcome(),
                request.receivedOn(),
                receipt.receivedPrecision(),
                receipt.channel(),
                receipt.form(),
                receipt.language(),
                receipt.urgency(),
                receipt.proceeding(),
                receipt.offences(),
                receipt.legalBases(),
                request.items().stream().map(ItemView::of).toList(),
                request.returned(),
                request.conditions(),
                request.terms(),
                request.grounds(),
                request.course().clarifications(),
                receipt.deadline(),
                request.latestOn(),
                request.closedOn());
    }
}
