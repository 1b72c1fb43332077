package rogatory.statistics.course;

import java.util.Set;
import rogatory.statistics.course.ItemFate.Fate;
import rogatory.statistics.facts.Fact;
import rogatory.statistics.facts.Opening;
import rogatory.statistics.facts.Values;
import rogatory.vocabulary.Holder;

/** The course of a request for mutual legal assistance that we received, UNCAC Art. 46. */
final class MlaCourse extends StagedCourse<MlaStage> {

    private static final Set<String> BACK_TO_EXECUTION = Set.of("DEFECTIVE_EXECUTION", "COURT_REMITTED");

    private static final Stages<MlaStage> STAGES = new Stages<>(
            MlaStage.CLARIFICATION_SOUGHT,
            MlaStage.CONSULTING,
            MlaStage.CLOSED,
            MlaStage.UNDER_REVIEW,
            MlaStage::holder);

    private final BeforeCourt court = new BeforeCourt();
    private boolean begun;

    MlaCourse(Opening opening) {
        super(opening.items(), MlaStage.RECEIVED, STAGES);
    }

    @Override
    public void enter(Fact fact) {
        Values said = fact.values();
        switch (fact.what()) {
            case ACKNOWLEDGED -> stage = MlaStage.UNDER_REVIEW;
            case RETURNED -> close("RETURNED");
            case FORWARDED -> forward(said.yes());
            case CLARIFICATION_SOUGHT -> seekClarification();
            case CLARIFICATION_ANSWERED, CLARIFICATION_ABANDONED -> endClarification();
            case CLARIFICATION_LAPSED -> close("LAPSED");
            case CONSULTATION_OPENED -> openConsultation();
            case CONSULTATION_CLOSED -> endConsultation();
            case GRANTED -> {
                items.change(said.items(), item -> item.fate() == Fate.PENDING, item -> item.in(Fate.GRANTED));
                forgetConsultation();
                stage = begun ? executing() : MlaStage.ACCEPTED;
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
            case COURT_ORDER_SOUGHT, COURT_ORDER_MADE, APPEAL_LODGED, APPEAL_DECIDED -> court.enter(fact.what());
            case POSTPONED -> {
                items.changeWhere(item -> item.fate() == Fate.GRANTED, item -> item.in(Fate.POSTPONED));
                stage = MlaStage.POSTPONED;
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
            stage = MlaStage.UNDER_REVIEW;
        }
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
        openAgain();
        court.forget();
        if (BACK_TO_EXECUTION.contains(String.valueOf(said.detail()))) {
            items.change(
                    said.items(),
                    item -> item.fate().executed() || item.fate() == Fate.REFUSED,
                    item -> item.in(Fate.GRANTED));
            begun = true;
            stage = MlaStage.IN_EXECUTION;
        } else {
            boolean all = !items.any(item -> !item.fate().executed());
            items.change(said.items(), item -> all || !item.fate().executed(), item -> item.in(Fate.PENDING));
            begun = items.anyExecuted();
            stage = MlaStage.UNDER_REVIEW;
        }
    }

    private void settle() {
        String derived = items.outcome();
        if ("REFUSED".equals(derived) || "WITHDRAWN".equals(derived)) {
            close(String.valueOf(derived));
        } else if (derived != null) {
            stage = MlaStage.EXECUTED;
        } else if (stage.isExecution()) {
            stage = executing();
        }
    }

    private MlaStage executing() {
        if (!items.anyExecuted()) {
            return MlaStage.IN_EXECUTION;
        }
        return items.anyOpen() ? MlaStage.PARTIALLY_EXECUTED : MlaStage.EXECUTED;
    }

    /** The stage's holder, or the court while one has to decide. */
    @Override
    public Holder holder() {
        return court.anything() && stage.mayBeBeforeCourt() ? Holder.RC : super.holder();
    }
}
