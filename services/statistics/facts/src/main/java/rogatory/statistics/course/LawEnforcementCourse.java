package rogatory.statistics.course;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rogatory.statistics.course.ItemFate.Fate;
import rogatory.statistics.facts.Fact;
import rogatory.statistics.facts.Opening;
import rogatory.statistics.facts.Values;
import rogatory.vocabulary.Holder;

/** The course of an enquiry that we received, UNCAC Art. 48. */
final class LawEnforcementCourse implements Course {

    private final Items items;
    private Holder holder = Holder.RX;
    private Holder clarifyFrom = Holder.RX;
    private Holder holdFrom = Holder.RX;
    private @Nullable String outcome;

    LawEnforcementCourse(Opening opening) {
        items = new Items(opening.items());
    }

    @Override
    public void enter(Fact fact) {
        Values said = fact.values();
        switch (fact.what()) {
            case ACKNOWLEDGED -> holder = Holder.RX;
            case RETURNED -> end("RETURNED");
            case ASSIGNED, INTERIM_REPLY -> holder = working();
            case HOLD_PLACED -> {
                holdFrom = holder;
                holder = Holder.RX;
            }
            case HOLD_LIFTED -> holder = holdFrom;
            case CLARIFICATION_SOUGHT -> {
                clarifyFrom = holder;
                holder = Holder.RQ;
            }
            case CLARIFICATION_ANSWERED, CLARIFICATION_ABANDONED -> {
                holder = clarifyFrom;
                clarifyFrom = Holder.RX;
            }
            case CLARIFICATION_LAPSED -> end("LAPSED");
            case REPLIED -> reply(said);
            case MLA_REQUIRED -> become(said.items(), Fate.MLA_REQUIRED);
            case REFUSED -> {
                items.change(said.items(), item -> false, item -> item.refused(said.codes()));
                settle();
            }
            case CONVERTED -> {
                items.changeWhere(LawEnforcementCourse::pending, item -> item.in(Fate.MLA_REQUIRED));
                end("CONVERTED");
            }
            case GIVEN_UP -> giveUp(said.items());
            case CLOSED -> {
                String derived = outcome == null ? derived() : outcome;
                end(derived == null ? String.valueOf(said.detail()) : derived);
            }
            case REOPENED -> {
                outcome = null;
                items.change(said.items(), item -> false, item -> item.in(Fate.PENDING)
                        .partly(item.partly() || item.fate() == Fate.EXECUTED));
                holder = working();
            }
            case DUPLICATE -> end("ERROR");
            default -> {}
        }
    }

    private void reply(Values said) {
        items.change(said.items(), item -> false, item -> switch (String.valueOf(said.detail())) {
            case "FULL" -> item.in(Fate.EXECUTED);
            case "PARTIAL" -> item.in(Fate.PENDING).partly(true);
            default -> item.in(item.partly() ? Fate.EXECUTED : Fate.EXECUTED_NIL);
        });
        settle();
    }

    private void become(List<Integer> named, Fate fate) {
        items.change(named, item -> false, item -> item.in(fate));
        settle();
    }

    private void giveUp(List<Integer> named) {
        boolean whole = named.isEmpty();
        items.change(named, item -> pending(item) || item.fate() == Fate.MLA_REQUIRED, item -> item.in(Fate.WITHDRAWN));
        if (whole) {
            end(String.valueOf(derived()));
        } else if (!items.any(LawEnforcementCourse::pending)) {
            settle();
        }
    }

    private void settle() {
        holder = working();
        if (holder == Holder.NO) {
            end(String.valueOf(derived()));
        }
    }

    private Holder working() {
        if (items.any(LawEnforcementCourse::pending)) {
            return Holder.RX;
        }
        return items.any(item -> item.fate() == Fate.MLA_REQUIRED) ? Holder.RQ : Holder.NO;
    }

    private static boolean pending(ItemFate item) {
        return item.fate() == Fate.PENDING;
    }

    private @Nullable String derived() {
        if (items.any(item -> pending(item) && !item.partly())) {
            return null;
        }
        List<ItemFate> asked = items.all().stream()
                .filter(item -> item.fate() != Fate.WITHDRAWN || item.partly())
                .toList();
        if (asked.isEmpty()) {
            return "WITHDRAWN";
        }
        List<Fate> fates = asked.stream().map(ItemFate::fate).toList();
        if (asked.stream().noneMatch(ItemFate::answered)) {
            return fates.contains(Fate.MLA_REQUIRED) ? "MLA_REQUIRED" : "DECLINED";
        }
        if (!Set.of(Fate.EXECUTED, Fate.EXECUTED_NIL).containsAll(fates)) {
            return "ANSWERED_PARTIAL";
        }
        return fates.contains(Fate.EXECUTED) ? "ANSWERED" : "ANSWERED_NIL";
    }

    private void end(String how) {
        outcome = how;
        holder = Holder.NO;
    }

    @Override
    public Holder holder() {
        return holder;
    }

    @Override
    public @Nullable String outcome() {
        return outcome;
    }

    @Override
    public List<ItemFate> items() {
        return items.all();
    }
}
