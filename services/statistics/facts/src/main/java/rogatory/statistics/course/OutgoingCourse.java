package rogatory.statistics.course;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import rogatory.statistics.course.ItemFate.Fate;
import rogatory.statistics.facts.Fact;
import rogatory.statistics.facts.Kind;
import rogatory.statistics.facts.Opening;
import rogatory.statistics.facts.Values;
import rogatory.vocabulary.Holder;

/** The course of a request that we send, of whichever kind: the holders are those of the other side's part in it. */
final class OutgoingCourse implements Course {

    private enum Stage {
        DRAFTING(Holder.RQ),
        SOUGHT(Holder.TP),
        PROVISIONAL_ARREST_SOUGHT(Holder.RX),
        PROVISIONALLY_ARRESTED(Holder.RQ),
        SENT(Holder.RA),
        ACKNOWLEDGED(Holder.RA),
        CLARIFICATION_SOUGHT(Holder.RQ),
        CONSULTING(Holder.RQ_RA),
        GRANTED(Holder.RX),
        POSTPONED(Holder.RX),
        PARTIAL_RESULTS(Holder.RX),
        RESULTS_RECEIVED(Holder.RQ),
        MLA_REQUIRED(Holder.RQ),
        CLOSED(Holder.NO);

        private final Holder holder;

        Stage(Holder holder) {
            this.holder = holder;
        }
    }

    private static final Set<Stage> NOT_YET_SENT =
            EnumSet.of(Stage.DRAFTING, Stage.SOUGHT, Stage.PROVISIONAL_ARREST_SOUGHT, Stage.PROVISIONALLY_ARRESTED);
    private static final String RETURN_TO_SERVE = "RETURN_TO_SERVE_44_12";

    private final Items items;
    private final Set<String> put = new HashSet<>();
    private Stage stage = Stage.DRAFTING;
    private Stage clarifyFrom = Stage.ACKNOWLEDGED;
    private Stage consultFrom = Stage.ACKNOWLEDGED;
    private Stage postponeFrom = Stage.ACKNOWLEDGED;
    private boolean sent;
    private boolean returnToServe;
    private @Nullable String outcome;

    OutgoingCourse(Opening opening) {
        items = new Items(opening.kind() == Kind.EXTRADITION ? List.of() : opening.items());
    }

    @Override
    public void enter(Fact fact) {
        Values said = fact.values();
        switch (fact.what()) {
            case SENT -> {
                sent = true;
                stage = Stage.SENT;
            }
            case NOTICE_CIRCULATED -> stage = stage == Stage.DRAFTING ? Stage.SOUGHT : stage;
            case LOCATED -> stage = stage == Stage.SOUGHT ? Stage.DRAFTING : stage;
            case PROVISIONAL_ARREST_SOUGHT -> stage = Stage.PROVISIONAL_ARREST_SOUGHT;
            case ARRESTED -> stage = NOT_YET_SENT.contains(stage) ? Stage.PROVISIONALLY_ARRESTED : stage;
            case RELEASED -> stage = stage == Stage.PROVISIONALLY_ARRESTED ? Stage.DRAFTING : stage;
            case ACKNOWLEDGED -> stage = Stage.ACKNOWLEDGED;
            case RETURNED -> {
                sent = false;
                close("RETURNED");
            }
            case CLARIFICATION_SOUGHT -> {
                clarifyFrom = stage;
                stage = Stage.CLARIFICATION_SOUGHT;
            }
            case CLARIFICATION_ANSWERED -> answer(said.yes());
            case CONSULTATION_OPENED -> {
                put.addAll(said.codes());
                consultFrom = stage;
                stage = Stage.CONSULTING;
            }
            case CONSULTATION_CLOSED -> {
                stage = consultFrom;
                consultFrom = Stage.ACKNOWLEDGED;
            }
            case CONDITIONS_ACCEPTED ->
                returnToServe = returnToServe || (said.yes() ? put : said.codes()).contains(RETURN_TO_SERVE);
            case GRANTED -> {
                put.addAll(said.codes());
                changeOpen(said.items(), item -> item.in(Fate.GRANTED));
                boolean some = merits() == Stage.PARTIAL_RESULTS;
                proceed(some ? Stage.PARTIAL_RESULTS : Stage.GRANTED);
            }
            case POSTPONED -> {
                Stage from = merits() == Stage.POSTPONED ? postponeFrom : merits();
                proceed(Stage.POSTPONED);
                postponeFrom = from;
            }
            case RESUMED -> proceed(postponeFrom);
            case REFUSED -> refuse(said);
            case RESULTS_RECEIVED -> results(said);
            case MLA_REQUIRED -> proceed(Stage.MLA_REQUIRED);
            case SURRENDERED -> close(returnToServe ? "SURRENDERED_CONDITIONAL" : "SURRENDERED");
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
            stage = clarifyFrom;
            clarifyFrom = Stage.ACKNOWLEDGED;
        }
    }

    private void changeOpen(List<Integer> named, UnaryOperator<ItemFate> how) {
        items.changeWhere(item -> item.fate().open() && (named.isEmpty() || named.contains(item.no())), how);
    }

    private void refuse(Values said) {
        changeOpen(said.items(), item -> item.refused(said.codes()));
        if (items.anyExecuted()) {
            stage = items.anyOpen() ? stage : Stage.RESULTS_RECEIVED;
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
        clarifyFrom = Stage.ACKNOWLEDGED;
        proceed(items.anyOpen() ? Stage.PARTIAL_RESULTS : Stage.RESULTS_RECEIVED);
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
            proceed(Stage.RESULTS_RECEIVED);
        }
    }

    private void reopen(List<Integer> named) {
        items.changeWhere(
                item -> named.isEmpty()
                        ? !item.fate().executed() && !item.fate().open()
                        : named.contains(item.no()),
                item -> item.in(Fate.PENDING));
        outcome = null;
        clarifyFrom = Stage.ACKNOWLEDGED;
        consultFrom = Stage.ACKNOWLEDGED;
        postponeFrom = Stage.ACKNOWLEDGED;
        if (!sent) {
            stage = Stage.DRAFTING;
        } else {
            stage = items.anyExecuted() ? Stage.PARTIAL_RESULTS : Stage.SENT;
        }
    }

    /** The stage in which the merits stand: where a consultation was opened while one goes on. */
    private Stage merits() {
        return stage == Stage.CONSULTING ? consultFrom : stage;
    }

    private void proceed(Stage to) {
        consultFrom = Stage.ACKNOWLEDGED;
        postponeFrom = Stage.ACKNOWLEDGED;
        stage = to;
    }

    private void close(String how) {
        stage = Stage.CLOSED;
        outcome = how;
    }

    @Override
    public Holder holder() {
        return stage.holder;
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
