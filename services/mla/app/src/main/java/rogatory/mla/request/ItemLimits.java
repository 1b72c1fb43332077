package rogatory.mla.request;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.TimeLimit;
import rogatory.vocabulary.WorkingCalendar;

/** What is owed or awaited by a day on single items: of each rule the one that ends first. */
record ItemLimits(List<Item> items) {

    static final List<String> RULES = List.of(
            "freeze-expires", "reasons-before-lifting-a-freeze", "return-of-detained-person", "safe-conduct-ends");

    /** The Convention says "without delay" and as agreed, UNCAC 46(11)(b). This term is a proposal of this project. */
    private static final int RETURN_WITHIN_DAYS = 90;

    /** What stands while the request is open. */
    Stream<TimeLimit> whileOpen() {
        return Stream.of(nearest(ItemLimits::freeze), nearest(ItemLimits::reasons))
                .flatMap(List::stream);
    }

    /** What stands even when the file is closed: a person is still away. */
    Stream<TimeLimit> always() {
        return Stream.of(nearest(ItemLimits::personBack), nearest(ItemLimits::safeConduct))
                .flatMap(List::stream);
    }

    private List<TimeLimit> nearest(Function<Item, @Nullable TimeLimit> limit) {
        return items.stream()
                .flatMap(item -> Stream.ofNullable(limit.apply(item)))
                .min(comparing(each -> each.due(WorkingCalendar.WEEKDAYS)))
                .stream()
                .toList();
    }

    private static @Nullable TimeLimit freeze(Item item) {
        LocalDate until = item.duties().assets().frozenUntil();
        return item.frozenNow() && until != null
                ? TimeLimit.until("freeze-expires", "UNCAC 54(2)", Holder.RX, until)
                : null;
    }

    private static @Nullable TimeLimit reasons(Item item) {
        AssetDuties duties = item.duties().assets();
        LocalDate last = duties.lastDayForReasons();
        if (item.assets() != AssetStage.LIFT_NOTIFIED || last == null) {
            return null;
        }
        String source = duties.reasonsBy() == null ? "UNCAC 55(8), proposal" : "UNCAC 55(8)";
        return TimeLimit.until("reasons-before-lifting-a-freeze", source, Holder.RQ, last);
    }

    private static @Nullable TimeLimit personBack(Item item) {
        Transfer transfer = item.duties().transfer();
        LocalDate since = transfer.since();
        LocalDate agreed = transfer.returnBy();
        if (since == null) {
            return null;
        }
        return agreed == null
                ? TimeLimit.days(
                        "return-of-detained-person", "UNCAC 46(11)(b), proposal", Holder.RQ, since, RETURN_WITHIN_DAYS)
                : TimeLimit.until("return-of-detained-person", "UNCAC 46(11)(b)", Holder.RQ, agreed);
    }

    private static @Nullable TimeLimit safeConduct(Item item) {
        SafeConduct conduct = item.duties().safeConduct();
        LocalDate told = conduct.toldOn();
        return told == null
                ? null
                : TimeLimit.days("safe-conduct-ends", "UNCAC 46(27)", Holder.TP, told, conduct.days());
    }
}
