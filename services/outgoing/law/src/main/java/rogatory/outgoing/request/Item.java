package rogatory.outgoing.request;

import java.util.List;
import java.util.stream.IntStream;
import rogatory.outgoing.events.ItemAsked;

/**
 * One thing that is asked for, and what has become of it.
 *
 * @param no counts from 1 in the order of the request
 * @param grounds reported for its refusal, while it is refused
 */
public record Item(int no, String type, boolean coercive, ItemFate fate, List<String> grounds) {

    private static final String TRANSFER = "M-OTHR-46_3i.TRANSFER_DETAINED";

    static Item asked(int no, String type, boolean coercive) {
        return new Item(no, type, coercive, ItemFate.PENDING, List.of());
    }

    static List<Item> asked(List<ItemAsked> items) {
        return IntStream.range(0, items.size())
                .mapToObj(i -> asked(i + 1, items.get(i).type(), items.get(i).coercive()))
                .toList();
    }

    /** A detained person is to be transferred to us, UNCAC 46(10). */
    public boolean transfersAPerson() {
        return type.equals(TRANSFER);
    }

    Item now(ItemFate next) {
        return new Item(no, type, coercive, next, List.of());
    }

    Item refused(List<String> on) {
        return new Item(no, type, coercive, ItemFate.REFUSED, on);
    }
}
