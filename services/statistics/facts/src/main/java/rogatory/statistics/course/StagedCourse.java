package rogatory.statistics.course;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import rogatory.statistics.facts.Opening;
import rogatory.vocabulary.Holder;

/**
 * What the courses of all requests share: a stage, questions and consultations that go back to where they came from, an end.
 *
 * @param <S> the stages of a kind
 */
abstract class StagedCourse<S> implements Course {

    /**
     * The stages that every kind has.
     *
     * @param usual where it goes back to if it is not known where it came from
     * @param holder who has the ball in a stage
     */
    record Stages<S>(S clarifying, S consulting, S closed, S usual, Function<S, Holder> holder) {}

    final Items items;
    S stage;
    private final Stages<S> stages;
    private S clarifyFrom;
    private S consultFrom;
    private @Nullable String outcome;

    StagedCourse(List<Opening.Asked> asked, S first, Stages<S> stages) {
        this.items = new Items(asked);
        this.stage = first;
        this.stages = stages;
        this.clarifyFrom = stages.usual();
        this.consultFrom = stages.usual();
    }

    final void seekClarification() {
        clarifyFrom = stage;
        stage = stages.clarifying();
    }

    final void endClarification() {
        stage = clarifyFrom;
        clarifyFrom = stages.usual();
    }

    final void openConsultation() {
        consultFrom = stage;
        stage = stages.consulting();
    }

    final void endConsultation() {
        stage = consultFrom;
        consultFrom = stages.usual();
    }

    /** Where a consultation was opened, while one goes on. */
    final S merits() {
        return stage.equals(stages.consulting()) ? consultFrom : stage;
    }

    final void forgetConsultation() {
        consultFrom = stages.usual();
    }

    final void forgetClarification() {
        clarifyFrom = stages.usual();
    }

    final void close(String how) {
        stage = stages.closed();
        outcome = how;
    }

    /** What became of it after its end, without opening it again. */
    final void endedAs(String how) {
        outcome = how;
    }

    /** What was in the course of being settled when it was closed is open again. */
    final void openAgain() {
        outcome = null;
        forgetClarification();
        forgetConsultation();
    }

    @Override
    public Holder holder() {
        return stages.holder().apply(stage);
    }

    @Override
    public final @Nullable String outcome() {
        return outcome;
    }

    @Override
    public final List<ItemFate> items() {
        return items.all();
    }
}
