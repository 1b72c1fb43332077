package rogatory.vocabulary.record;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.BasisInvoked;
import rogatory.vocabulary.Correcting;
import rogatory.vocabulary.Direction;
import rogatory.vocabulary.Fold;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.LegalFact;
import rogatory.vocabulary.LifecycleState;
import rogatory.vocabulary.Link;
import rogatory.vocabulary.Move;
import rogatory.vocabulary.Moves;
import rogatory.vocabulary.Observation;
import rogatory.vocabulary.Observations;
import rogatory.vocabulary.OpeningFact;
import rogatory.vocabulary.Precision;
import rogatory.vocabulary.TimeLimit;
import rogatory.vocabulary.Voiding;

/** The smallest kind of file there could be: a first letter opens it, it is sealed, and then more letters may come. */
record Letters(String id, Particulars particulars, Stage stage, int more, Observations observations)
        implements HasParticulars {

    static final String ID = "mla-01J0000000000000000000000A";
    static final LocalDate DAY = LocalDate.of(2021, 3, 9);
    static final Fold<Letters, LegalFact> FOLD = Letters::evolve;
    static final FirstLetter FIRST = new FirstLetter(
            "CH-NG-1999",
            Direction.INCOMING,
            "NG",
            "CA_DIRECT",
            "WRITTEN_PAPER",
            "en",
            "U0",
            "CRIMINAL",
            List.of("O-15"),
            List.of(new BasisInvoked("UNCAC_46_7_SOLE", "RELIED_ON")),
            null);

    static final Moves<Stage> MOVES = new Moves<>(List.of(
            row(CorrectRecord.class, "Sealed", Stage.OPEN), row(LinkRequest.class, "FurtherLetter", Stage.SEALED)));

    enum Stage implements LifecycleState {
        OPEN,
        SEALED;

        @Override
        public Holder holder() {
            return Holder.RA;
        }
    }

    interface Fact extends LegalFact {

        @Override
        default String requestId() {
            return ID;
        }

        @Override
        default LocalDate occurredOn() {
            return DAY;
        }

        @Override
        default Precision precision() {
            return Precision.DAY;
        }
    }

    record FirstLetter(
            String ref,
            Direction direction,
            String partner,
            String channel,
            @Nullable String form,
            String language,
            String urgency,
            String proceeding,
            List<String> offences,
            List<BasisInvoked> legalBases,
            @Nullable LocalDate deadline)
            implements Fact, OpeningFact {}

    record Sealed() implements Fact {}

    record FurtherLetter() implements Fact {}

    record LetterVoided(long sequence) implements Fact, Voiding {}

    record LetterCorrected(String field, @Nullable String from, String to) implements Fact, Correcting {}

    record LetterObserved(String code, boolean noted) implements Fact, Observation {}

    record LetterLinked(String linkType, String linkedTo) implements Fact, Link {}

    private static Move<Stage> row(Class<? extends RecordCommand> command, String event, Stage from) {
        return new Move<>(event, command, event, EnumSet.of(from), "SEALED", Holder.RA, "practice");
    }

    private static Letters evolve(@Nullable Letters before, LegalFact event) {
        if (before == null) {
            return new Letters(
                    event.requestId(), Particulars.of((OpeningFact) event), Stage.OPEN, 0, Observations.NONE);
        }
        return switch (event) {
            case Sealed e -> new Letters(before.id, before.particulars, Stage.SEALED, before.more, before.observations);
            case FurtherLetter e ->
                new Letters(before.id, before.particulars, before.stage, before.more + 1, before.observations);
            case Correcting e ->
                new Letters(before.id, before.particulars.corrected(e), before.stage, before.more, before.observations);
            case Observation e ->
                new Letters(before.id, before.particulars, before.stage, before.more, before.observations.with(e));
            default -> before;
        };
    }

    @Override
    public LifecycleState state() {
        return stage;
    }

    @Override
    public Holder holder() {
        return stage.holder();
    }

    @Override
    public @Nullable Enum<?> outcome() {
        return null;
    }

    @Override
    public List<TimeLimit> limits() {
        return List.of();
    }

    @Override
    public List<String> grounds() {
        return List.of();
    }

    @Override
    public @Nullable LocalDate closedOn() {
        return null;
    }

    @Override
    public LocalDate latestOn() {
        return DAY;
    }
}
