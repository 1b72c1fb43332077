package rogatory.statistics.course;

import java.util.List;
import java.util.function.UnaryOperator;
import rogatory.statistics.course.ItemFate.Fate;
import rogatory.statistics.facts.Fact;
import rogatory.statistics.facts.Kind;
import rogatory.statistics.facts.Opening;
import rogatory.statistics.facts.Values;

/** The course of a request that we send, of whichever kind: the holders are those of the other side's part in it. */
final class OutgoingCourse extends StagedCourse<OutgoingStage> {

    private static final Stages<OutgoingStage> STAGES = new Stages<>(
            OutgoingStage.CLARIFICATION_SOUGHT,
            OutgoingStage.CONSULTING,
            OutgoingStage.CLOSED,
            OutgoingStage.ACKNOWLEDGED,
            OutgoingStage::holder);

    private final Conditions conditions = new Conditions();
    private OutgoingStage postponeFrom = OutgoingStage.ACKNOWLEDGED;
    private boolean sent;

    OutgoingCourse(Opening opening) {
        super(opening.kind() == Kind.EXTRADITION ? List.of() : opening.items(), OutgoingStage.DRAFTING, STAGES);
    }

    @Override
    public void enter(Fact fact) {
        Values said = fact.values();
        switch (fact.what()) {
            case SENT -> {
                sent = true;
                stage = OutgoingStage.SENT;
            }
            case NOTICE_CIRCULATED -> stage = stage == OutgoingStage.DRAFTING ? OutgoingStage.SOUGHT : stage;
            case LOCATED -> stage = stage == OutgoingStage.SOUGHT ? OutgoingStage.DRAFTING : stage;
            case PROVISIONAL_ARREST_SOUGHT -> stage = OutgoingStage.PROVISIONAL_ARREST_SOUGHT;
            case ARRESTED -> stage = stage.isBeforeSending() ? OutgoingStage.PROVISIONALLY_ARRESTED : stage;
            case RELEASED -> stage = stage == OutgoingStage.PROVISIONALLY_ARRESTED ? OutgoingStage.DRAFTING : stage;
            case ACKNOWLEDGED -> stage = OutgoingStage.ACKNOWLEDGED;
            case RETURNED -> {
                sent = false;
                close("RETURNED");
            }
            case CLARIFICATION_SOUGHT -> seekClarification();
            case CLARIFICATION_ANSWERED -> answer(said.yes());
            case CONSULTATION_OPENED -> {
                conditions.put(said);
                openConsultation();
            }
            case CONSULTATION_CLOSED -> endConsultation();
            case CONDITIONS_ACCEPTED -> conditions.accept(said);
            case GRANTED -> {
                conditions.put(said);
                changeOpen(said.items(), item -> item.in(Fate.GRANTED));
                boolean some = merits() == OutgoingStage.PARTIAL_RESULTS;
                proceed(some ? OutgoingStage.PARTIAL_RESULTS : OutgoingStage.GRANTED);
            }
            case POSTPONED -> {
                OutgoingStage from = merits() == OutgoingStage.POSTPONED ? postponeFrom : merits();
                proceed(OutgoingStage.POSTPONED);
                postponeFrom = from;
            }
            case RESUMED -> proceed(postponeFrom);
            case REFUSED -> refuse(said);
            case RESULTS_RECEIVED -> results(said);
            case MLA_REQUIRED -> proceed(OutgoingStage.MLA_REQUIRED);
            case SURRENDERED -> close(conditions.returnToServe() ? "SURRENDERED_CONDITIONAL" : "SURRENDERED");
            case CONVERTED -> close("CONVERTED");
            case GIVEN_UP -> giveUp(said);
            case CLOSED -> close(String.valueOf(said.detail()));
            case REOPENED -> reopen(said.items());
            case DUPLICATE -> close("ERROR");
            default -> {}
        }
    }

    private void answer(boolean partial) {
        if (!partial) {
            endClarification();
        }
    }

    private void changeOpen(List<Integer> named, UnaryOperator<ItemFate> how) {
        items.changeWhere(item -> item.fate().open() && (named.isEmpty() || named.contains(item.no())), how);
    }

    private void refuse(Values said) {
        changeOpen(said.items(), item -> item.refused(said.codes()));
        if (items.anyExecuted()) {
            stage = items.anyOpen() ? stage : OutgoingStage.RESULTS_RECEIVED;
        } else if (!items.anyOpen()) {
            close("REFUSED");
        }
    }

    private void results(Values said) {
        Fate fate = said.yes() ? Fate.EXECUTED_NIL : Fate.EXECUTED;
        if ("ALL".equals(said.detail())) {
            changeOpen(List.of(), item -> item.in(fate));
        } else if (!said.items().isEmpty()) {
            changeOpen(said.items(), item -> item.in(fate));
        }
        forgetClarification();
        proceed(items.anyOpen() ? OutgoingStage.PARTIAL_RESULTS : OutgoingStage.RESULTS_RECEIVED);
    }

    private void giveUp(Values said) {
        changeOpen(said.items(), item -> item.in(Fate.WITHDRAWN));
        String derived = items.outcome();
        if (derived == null) {
            return;
        }
        if (said.items().isEmpty() || !items.anyExecuted()) {
            close(derived.equals("WITHDRAWN") ? String.valueOf(said.detail()) : derived);
        } else {
            proceed(OutgoingStage.RESULTS_RECEIVED);
        }
    }

    private void reopen(List<Integer> named) {
        items.changeWhere(
                item -> named.isEmpty()
                        ? !item.fate().executed() && !item.fate().open()
                        : named.contains(item.no()),
                item -> item.in(Fate.PENDING));
        openAgain();
        postponeFrom = OutgoingStage.ACKNOWLEDGED;
        if (!sent) {
            stage = OutgoingStage.DRAFTING;
        } else {
            stage = items.anyExecuted() ? OutgoingStage.PARTIAL_RESULTS : OutgoingStage.SENT;
        }
    }

    private void proceed(OutgoingStage to) {
        forgetConsultation();
        postponeFrom = OutgoingStage.ACKNOWLEDGED;
        stage = to;
    }
}
