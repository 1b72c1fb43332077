package rogatory.statistics.cases;

import static rogatory.statistics.facts.What.ASSETS_FROZEN;
import static rogatory.statistics.facts.What.ASSETS_RETURNED;
import static rogatory.statistics.facts.What.CONFISCATION_ORDERED;
import static rogatory.statistics.facts.What.FREEZE_LIFTED;
import static rogatory.statistics.facts.What.ITEM_EXECUTED;
import static rogatory.statistics.facts.What.RESULTS_RECEIVED;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import rogatory.statistics.course.ItemFate;
import rogatory.statistics.facts.Fact;
import rogatory.statistics.facts.What;
import rogatory.vocabulary.Money;

/** What became of assets, UNCAC Art. 54 to 57. Sums stay in their currency; nothing is ever converted. */
public record Assets(List<Fact> frozen, List<Fact> lifted, List<Fact> confiscated, List<Fact> returned) {

    private static final String RECOVERY = "M-RECV-46_3k";
    private static final String FREEZING = "M-FRZP-46_3j";

    static Assets of(List<Fact> facts, List<ItemFate> items) {
        List<Fact> acts = only(facts, ASSETS_RETURNED);
        return new Assets(
                only(facts, ASSETS_FROZEN),
                only(facts, FREEZE_LIFTED),
                only(facts, CONFISCATION_ORDERED),
                acts.isEmpty() ? broughtByExecution(facts, items) : acts);
    }

    /** Where there is no act of return, what the execution of a recovery item brought is what came back. */
    private static List<Fact> broughtByExecution(List<Fact> facts, List<ItemFate> items) {
        return facts.stream()
                .filter(fact -> fact.what() == ITEM_EXECUTED || fact.what() == RESULTS_RECEIVED)
                .filter(fact -> fact.values().money() != null)
                .filter(fact -> items.stream()
                        .filter(item -> fact.values().items().isEmpty()
                                || fact.values().items().contains(item.no()))
                        .anyMatch(item -> item.type().startsWith(RECOVERY)))
                .toList();
    }

    private static List<Fact> only(List<Fact> facts, What what) {
        return facts.stream().filter(fact -> fact.what() == what).toList();
    }

    /** An item is freezing or recovery, UNCAC 46(3)(j), (k). */
    public static boolean askedFor(List<ItemFate> items) {
        return items.stream()
                .map(ItemFate::type)
                .anyMatch(type -> type.startsWith(RECOVERY) || type.startsWith(FREEZING));
    }

    /** A freeze was made and neither lifted nor followed by a return. */
    public boolean frozenNow() {
        return !frozen.isEmpty() && lifted.isEmpty() && returned.isEmpty();
    }

    public Optional<Fact> firstFrozen() {
        return frozen.stream().findFirst();
    }

    /** A sum a currency, in the order of the currencies' names. */
    public static Map<String, BigDecimal> sums(List<Fact> facts) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        for (Fact fact : facts) {
            Money money = fact.values().money();
            if (money != null) {
                sums.merge(money.currency(), money.amount(), BigDecimal::add);
            }
        }
        return sums;
    }
}
