package rogatory.chassis.casework;

import static rogatory.chassis.casework.CaseAggregate.ACT;
import static rogatory.chassis.casework.CaseAggregate.EXPECTED_VERSION;
import static rogatory.chassis.casework.CaseAggregate.OPEN;
import static rogatory.chassis.casework.CaseAggregate.RECORDED_ON;

import com.github.f4b6a3.ulid.UlidCreator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.PessimisticLockingFailureException;
import rogatory.chassis.eventlog.TxPosition;
import rogatory.vocabulary.LegalAct;
import rogatory.vocabulary.OpeningAct;

/** Takes submissions to the law and puts what it accepts on record, each key once. */
public final class Office {

    private static final int ATTEMPTS = 4;

    private final Kinds kinds;
    private final CommandBus bus;
    private final Receipts receipts;
    private final Clock clock;

    Office(Kinds kinds, CommandBus bus, Receipts receipts, Clock clock) {
        this.kinds = kinds;
        this.bus = bus;
        this.receipts = receipts;
        this.clock = clock;
    }

    /** A new stream id; ULIDs sort by the time they were made. */
    public String newId(Kind<?, ?> kind) {
        return kind.stream() + "-" + UlidCreator.getMonotonicUlid();
    }

    /** @return the stream that carries this reference */
    public Optional<String> byReference(String ref) {
        return Optional.of(ref)
                .filter(Bounds::isReference)
                .flatMap(receipts::reference)
                .map(Receipts.Reference::requestId);
    }

    public TxPosition position(Answer.Done done) {
        return receipts.position(done.id(), done.version());
    }

    public Answer submit(Submission submission) {
        Optional<Answer> unfit = unfit(submission);
        if (unfit.isPresent()) {
            return unfit.get();
        }
        return submission.act() instanceof VoidRow row
                ? row.byNumber(receipts.find(row.row()))
                        .map(act -> attempt(submission.asking(act)))
                        .orElseGet(row::unknown)
                : attempt(submission);
    }

    private Answer attempt(Submission submission) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            try {
                return dispatch(submission);
            } catch (ConcurrencyException | DuplicateKeyException | PessimisticLockingFailureException again) {
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(2_000_000, 20_000_000L * attempt));
            }
        }
        return new Answer.Busy(submission.act().requestId());
    }

    /** What no act of any kind may be, whatever the law says of it. */
    Optional<Answer> unfit(Submission submission) {
        LocalDate today = LocalDate.now(clock);
        LocalDate recorded = submission.recordedOn() == null ? today : submission.recordedOn();
        LocalDate occurred = submission.act().occurredOn();
        if (recorded.isAfter(today)) {
            return denied(
                    "not-in-the-future",
                    "recordedOn is " + recorded + ", but nothing can have been recorded after " + today);
        }
        if (occurred.isAfter(recorded)) {
            return denied(
                    "not-in-the-future",
                    "occurredOn is " + occurred + ", but nothing can have occurred after " + recorded);
        }
        return kinds.find(submission.act().requestId())
                .flatMap(kind -> kind.newReference(submission.act()))
                .filter(ref -> !Bounds.isReference(ref))
                .flatMap(ref -> denied("reference-is-one-line", "a reference is one line of " + Bounds.REFERENCE));
    }

    private static Optional<Answer> denied(String rule, String because) {
        return Optional.of(new Answer.Denied(rule, because, "record of facts"));
    }

    private Answer dispatch(Submission submission) {
        Map<String, Object> metaData = new HashMap<>();
        metaData.put(ReceiptKeeping.SUBMISSION, submission);
        if (submission.expectedVersion() != null) {
            metaData.put(EXPECTED_VERSION, submission.expectedVersion());
        }
        if (submission.recordedOn() != null) {
            metaData.put(RECORDED_ON, submission.recordedOn().toString());
        }
        String name = submission.act() instanceof OpeningAct ? OPEN : ACT;
        var callback = new FutureCallback<LegalAct, Answer>();
        bus.dispatch(new GenericCommandMessage<>(new GenericMessage<>(submission.act(), metaData), name), callback);
        return unwrap(callback, submission);
    }

    private static Answer unwrap(FutureCallback<LegalAct, Answer> callback, Submission submission) {
        var result = callback.getResult();
        if (!result.isExceptional()) {
            return result.getPayload();
        }
        return switch (result.exceptionResult()) {
            case AggregateNotFoundException e ->
                new Answer.Unknown(submission.act().requestId());
            case CommandExecutionException e when e.getCause() instanceof RuntimeException cause -> throw cause;
            case RuntimeException e -> throw e;
            case Throwable e -> throw new IllegalStateException(e);
        };
    }
}
