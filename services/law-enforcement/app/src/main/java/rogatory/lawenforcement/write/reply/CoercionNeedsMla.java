package rogatory.lawenforcement.write.reply;

import java.util.List;
import java.util.Optional;
import rogatory.lawenforcement.events.LawEnforcementEvent;
import rogatory.lawenforcement.request.Item;
import rogatory.lawenforcement.request.ItemsOfThisRequest;
import rogatory.lawenforcement.request.LawEnforcementRequest;
import rogatory.vocabulary.Decision;

/**
 * What takes compulsion is for mutual legal assistance, UNCAC 46(3); law-enforcement authorities answer what they may give
 * freely, UNCAC 48(1). A special technique that was authorised is its own warrant, UNCAC 50(1).
 */
record CoercionNeedsMla(LawEnforcementRequest request, ItemsOfThisRequest items) {

    Optional<Decision<LawEnforcementEvent>> check() {
        List<Integer> meant = items.chosen(Item::pending);
        List<Integer> coercive = request.items().stream()
                .filter(item -> meant.contains(item.no()) && request.needsMla(item))
                .map(Item::no)
                .toList();
        boolean nothingElse = coercive.size() == meant.size();
        return !coercive.isEmpty() && (nothingElse || !items.numbers().isEmpty())
                ? Optional.of(Decision.refused(
                        "coercion-needs-mla",
                        "answering items " + coercive + " takes compulsion; tell the requesting side that they need a"
                                + " request for mutual legal assistance",
                        "UNCAC 46(3), 48"))
                : Optional.empty();
    }
}
