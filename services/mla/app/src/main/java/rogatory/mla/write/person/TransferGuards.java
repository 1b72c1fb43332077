package rogatory.mla.write.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rogatory.mla.events.MlaEvent;
import rogatory.mla.request.Item;
import rogatory.mla.request.ItemsOfThisRequest;
import rogatory.mla.request.MlaRequest;
import rogatory.vocabulary.Decision;

/** What the Convention asks of the transfer of a detained person, UNCAC 46(10) to 46(12). */
record TransferGuards(MlaRequest request, List<Integer> items) {

    Optional<Decision<MlaEvent>> detained() {
        return named().must(
                        Item::isTransfer,
                        "transfer-of-a-detained-person",
                        "consent, agreement and transfer belong to items that ask for a detained person",
                        "UNCAC 46(10)");
    }

    Optional<Decision<MlaEvent>> agreeable(LocalDate on, @Nullable LocalDate returnBy) {
        return detained()
                .or(() -> returnBy == null || !returnBy.isBefore(on)
                        ? Optional.empty()
                        : Optional.of(Decision.refused(
                                "return-after-agreement",
                                "the person comes back on or after " + on + ", the day of the agreement, but not on "
                                        + returnBy,
                                "UNCAC 46(11)(b)")));
    }

    /** The person agreed, both authorities did, the item was granted, and the person is still here. */
    Optional<Decision<MlaEvent>> ready() {
        return detained()
                .or(() -> named().must(
                                item -> !item.duties().transfer().away(),
                                "transferred-once",
                                "the person is in the other State already; record the return first",
                                "UNCAC 46(11)"))
                .or(() -> named().must(
                                item -> item.duties().transfer().consented(),
                                "transfer-needs-consent",
                                "a detained person is transferred only with free and informed consent; record it first",
                                "UNCAC 46(10)(a)"))
                .or(() -> named().must(
                                item -> item.duties().transfer().agreed(),
                                "transfer-agreed-by-both",
                                "the authorities of both States agree first, on conditions and the return",
                                "UNCAC 46(10)(b)"))
                .or(() -> named().must(
                                item -> item.state().granted() || item.state().executed(),
                                "transfer-what-is-granted",
                                "only on a granted item a person is handed over",
                                "UNCAC 46(10)"));
    }

    Optional<Decision<MlaEvent>> away(String article) {
        return named().must(
                        item -> item.duties().transfer().away(),
                        "after-the-transfer",
                        "the person is not in the other State; record the transfer first",
                        article);
    }

    private ItemsOfThisRequest named() {
        return new ItemsOfThisRequest(request, items);
    }
}
