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
final class LawEnforcementCourse extends StagedCourse<Holder> {

    private static final Stages<Holder> STAGES =
            new Stages<>(Holder.RQ, Holder.RQ_RA, Holder.NO, Holder.RX, holder -> holder);

    private Holder holdFrom = Holder.RX;

    LawEnforcementCourse(Opening opening) {
        super(opening.items(), Holder.RX, STAGES);
    }

    @Override
    public void enter(Fact fact) {
        Values said = fact.values();
        switch (fact.what()) {
            case ACKNOWLEDGED -> stage = Holder.RX;
            case RETURNED -> close("RETURNED");
            case ASSIGNED, INTERIM_REPLY -> stage = working();
            case HOLD_PLACED -> {
                holdFrom = stage;
                stage = Holder.RX;
            }
            case HOLD_LIFTED -> stage = holdFrom;
            case CLARIFICATION_SOUGHT -> seekClarification();
            case CLARIFICATION_ANSWERED, CLARIFICATION_ABANDONED -> endClarification();
            case CLARIFICATION_LAPSED -> close("LAPSED");
            case REPLIED -> reply(said);
            case MLA_REQUIRED -> become(said.items(), Fate.MLA_REQUIRED);
            case REFUSED -> {
                items.change(said.items(), item -> false, item -> item.refused(said.codes()));
                settle();
            }
            case CONVERTED -> {
                items.changeWhere(LawEnforcementCourse::pending, item -> item.in(Fate.MLA_REQUIRED));
                close("CONVERTED");
            }
            case GIVEN_UP -> giveUp(said.items());
            case CLOSED -> {
                String derived = outcome() == null ? derived() : outcome();
                close(derived == null ? String.valueOf(said.detail()) : derived);
            }
            case REOPENED -> {
                openAgain();
                items.change(said.items(), item -> false, item -> item.in(Fate.PENDING)
                        .partly(item.partly() || item.fate() == Fate.EXECUTED));
                stage = working();
            }
            case DUPLICATE -> close("ERROR");
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
            close(String.valueOf(derived()));
        } else if (!items.any(LawEnforcementCourse::pending)) {
            settle();
        }
    }

    private void settle() {
        stage = working();
        if (stage == Holder.NO) {
            close(String.valueOf(derived()));
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
}
