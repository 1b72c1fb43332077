package rogatory.mla.write.assets;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import rogatory.mla.request.Item;
import rogatory.mla.request.MlaRequest;
import rogatory.vocabulary.Decision.Warning;

/** What the Convention asks to consider when a foreign order is recognised or assets go back. */
final class AssetWarnings {

    private static final List<String> OF_THE_ORDER = List.of("ORDER", "FINAL");
    private static final Set<String> ON_JUDGEMENT = Set.of("57_3a", "57_3b");

    private AssetWarnings() {}

    static List<Warning> onRecognition(MlaRequest request, List<Integer> items) {
        boolean lacking = recovered(request, items)
                .anyMatch(item -> item.duties().assets().missing().stream().anyMatch(OF_THE_ORDER::contains));
        return lacking
                ? List.of(new Warning(
                        "order-admissible-and-final",
                        "the request lacked an admissible copy of the order or the statement that it is final;"
                                + " assess its contents anew when they came",
                        "UNCAC 55(3)(b)"))
                : List.of();
    }

    static List<Warning> onReturn(MlaRequest request, List<Integer> items, String basis) {
        boolean open = recovered(request, items)
                .anyMatch(item -> !item.duties().assets().judgementSettled());
        return ON_JUDGEMENT.contains(basis) && open
                ? List.of(new Warning(
                        "final-judgement-or-waiver",
                        "a return on this basis rests on a final judgement of the requesting State: record that the"
                                + " order was recognised, or that a judgement is waived",
                        "UNCAC 57(3)(a), 57(3)(b)"))
                : List.of();
    }

    private static Stream<Item> recovered(MlaRequest request, List<Integer> items) {
        List<Integer> numbers = request.numbers(items, Item::returnable);
        return request.items().stream().filter(item -> numbers.contains(item.no()));
    }
}
