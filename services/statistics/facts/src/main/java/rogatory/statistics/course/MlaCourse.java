package rogatory.statistics.course;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rogatory.statistics.course.ItemFate.Fate;
import rogatory.statistics.facts.Fact;
import rogatory.statistics.facts.Opening;
import rogatory.statistics.facts.Values;
import rogatory.vocabulary.Holder;

/** The course of a request for mutual legal assistance that we received, UNCAC Art. 46. */
final class MlaCourse implements Course {

    private enum Stage {
        RECEIVED(Holder.RA),
        UNDER_REVIEW(Holder.RA),
        CLARIFICATION_SOUGHT(Holder.RQ),
        CONSULTING(Holder.RQ_RA),
        ACCEPTED(Holder.RA),
        IN_EXECUTION(Holder.RX),
        POSTPONED(Holder.RX),
        PARTIALLY_EXECUTED(Holder.RX),
        EXECUTED(Holder.RA),
        CLOSED(Holder.NO);

        private final Holder holder;

        Stage(Holder holder) {
            this.holder = holder;
        }
    }

    private static final Set<Stage> EXECUTING = EnumSet.of(Stage.IN_EXECUTION, Stage.PARTIALLY_EXECUTED);
    private static final Set<Stage> BEFORE_COURT =
            EnumSet.of(Stage.IN_EXECUTION, Stage.PARTIALLY_EXECUTED, Stage.EXECUTED);
    private static final Set<String> BACK_TO_EXECUTION = Set.of("DEFECTIVE_EXECUTION", "COURT_REMITTED");

    private final Items items;
    private Stage stage = Stage.RECEIVED;
    private Stage clarifyFrom = Stage.UNDER_REVIEW;
    private Stage consultFrom = Stage.UNDER_REVIEW;
    private boolean begun;
    private int orders;
    private int appeals;
    private @Nullable String outcome;

    MlaCourse(Opening opening) {
        items = new Items(opening.items());
    }

    @Override
    public void enter(Fact fact) {
        Values said = fact.values();
        switch (fact.what()) {
            case ACKNOWLEDGED -> stage = Stage.UNDER_REVIEW;
            case RETURNED -> close("RETURNED");
            case FORWARDED -> forward(said.yes());
            case CLARIFICATION_SOUGHT -> {
                clarifyFrom = stage;
                stage = Stage.CLARIFICATION_SOUGHT;
            }
            case CLARIFICATION_ANSWERED, CLARIFICATION_ABANDONED -> endClarification();
            case CLARIFICATION_LAPSED -> close("LAPSED");
            case CONSULTATION_OPENED -> {
                consultFrom = stage;
                stage = Stage.CONSULTING;
            }
            case CONSULTATION_CLOSED -> {
                stage = consultFrom;
                consultFrom = Stage.UNDER_REVIEW;
            }
            case GRANTED -> {
                items.change(said.items(), item -> item.fate() == Fate.PENDING, item -> item.in(Fate.GRANTED));
                consultFrom = Stage.UNDER_REVIEW;
                stage = begun ? executing() : Stage.ACCEPTED;
            }
            case EXECUTION_STARTED -> {
                begun = true;
                stage = executing();
            }
            case ITEM_EXECUTED -> {
                items.change(
                        said.items(),
                        item -> item.fate() == Fate.GRANTED,
                        item -> item.in(said.yes() ? Fate.EXECUTED_NIL : Fate.EXECUTED));
                begun = true;
                settle();
            }
            case COURT_ORDER_SOUGHT -> orders++;
            case COURT_ORDER_MADE -> orders = Math.max(0, orders - 1);
            case APPEAL_LODGED -> appeals++;
            case APPEAL_DECIDED -> appeals = Math.max(0, appeals - 1);
            case POSTPONED -> {
                items.changeWhere(item -> item.fate() == Fate.GRANTED, item -> item.in(Fate.POSTPONED));
                stage = Stage.POSTPONED;
            }
            case RESUMED -> {
                items.changeWhere(item -> item.fate() == Fate.POSTPONED, item -> item.in(Fate.GRANTED));
                begun = true;
                stage = executing();
            }
            case REFUSED -> {
                items.changeWhere(item -> item.fate().open(), item -> item.refused(said.codes()));
                close("REFUSED");
            }
            case ITEMS_REFUSED -> {
                items.change(said.items(), item -> item.fate().open(), item -> item.refused(said.codes()));
                settle();
            }
            case GIVEN_UP -> giveUp(said);
            case CLOSED -> {
                String derived = items.outcome();
                close(derived == null ? String.valueOf(said.detail()) : derived);
            }
            case REOPENED -> reopen(said);
            case DUPLICATE -> close("ERROR");
            default -> {}
        }
    }

    private void forward(boolean entirely) {
        if (entirely) {
            close("FORWARDED");
        } else {
            stage = Stage.UNDER_REVIEW;
        }
    }

    private void endClarification() {
        stage = clarifyFrom;
        clarifyFrom = Stage.UNDER_REVIEW;
    }

    private void giveUp(Values said) {
        items.change(said.items(), item -> item.fate().open(), item -> item.in(Fate.WITHDRAWN));
        String derived = items.outcome();
        if ("WITHDRAWN".equals(derived)) {
            close(String.valueOf(said.detail()));
        } else if (said.items().isEmpty() && derived != null) {
            close(derived);
        } else {
            settle();
        }
    }

    private void reopen(Values said) {
        outcome = null;
        orders = 0;
        appeals = 0;
        clarifyFrom = Stage.UNDER_REVIEW;
        consultFrom = Stage.UNDER_REVIEW;
        if (BACK_TO_EXECUTION.contains(String.valueOf(said.detail()))) {
            items.change(
                    said.items(),
                    item -> item.fate().executed() || item.fate() == Fate.REFUSED,
                    item -> item.in(Fate.GRANTED));
            begun = true;
            stage = Stage.IN_EXECUTION;
        } else {
            boolean all = !items.any(item -> !item.fate().executed());
            items.change(said.items(), item -> all || !item.fate().executed(), item -> item.in(Fate.PENDING));
            begun = items.anyExecuted();
            stage = Stage.UNDER_REVIEW;
        }
    }

    private void settle() {
        String derived = items.outcome();
        if ("REFUSED".equals(derived) || "WITHDRAWN".equals(derived)) {
            close(String.valueOf(derived));
        } else if (derived != null) {
            stage = Stage.EXECUTED;
        } else if (EXECUTING.contains(stage)) {
            stage = executing();
        }
    }

    private Stage executing() {
        if (!items.anyExecuted()) {
            return Stage.IN_EXECUTION;
        }
        return items.anyOpen() ? Stage.PARTIALLY_EXECUTED : Stage.EXECUTED;
    }

    private void close(String how) {
        stage = Stage.CLOSED;
        outcome = how;
    }

    /** The stage's holder, or the court while one has to decide. */
    @Override
    public Holder holder() {
        return orders + appeals > 0 && BEFORE_COURT.contains(stage) ? Holder.RC : stage.holder;
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
