package rogatory.chassis.casework;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Counts each key once: looks it up before the aggregate is loaded, and keeps it after the events were appended, in the
 * same transaction. Looking up takes no transaction id, so it cannot disturb the order of the log.
 */
final class ReceiptKeeping implements MessageHandlerInterceptor<CommandMessage<?>> {

    static final String SUBMISSION = "submission";
    static final String FREED = "freedReference";

    private final Kinds kinds;
    private final Receipts receipts;

    ReceiptKeeping(Kinds kinds, Receipts receipts) {
        this.kinds = kinds;
        this.receipts = receipts;
    }

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> work, InterceptorChain chain) throws Exception {
        var submission = (Submission)
                Objects.requireNonNull(work.getMessage().getMetaData().get(SUBMISSION));
        Optional<Answer> known = counted(submission)
                // The first of two that came together may have been counted in between.
                .or(() -> taken(submission).map(taken -> counted(submission).orElse(taken)));
        if (known.isPresent()) {
            return known.get();
        }
        Object answer = chain.proceed();
        if (answer instanceof Answer.Done done) {
            String freed = work.getResource(FREED);
            work.onPrepareCommit(w -> keep(submission, done, freed));
            return done;
        }
        // The same key may have been counted while this act waited for its turn at the file.
        return counted(submission).<Object>map(first -> first).orElse(answer);
    }

    private Optional<Answer> counted(Submission submission) {
        return Optional.ofNullable(submission.key())
                .flatMap(receipts::find)
                .map(receipt -> receipt.answerTo(submission));
    }

    private Optional<Answer> taken(Submission submission) {
        return newReference(submission).flatMap(ref -> receipts.reference(ref)
                .filter(other -> !other.requestId().equals(submission.act().requestId()))
                .map(other -> other.takenBy(ref, submission)));
    }

    private void keep(Submission submission, Answer.Done done, @Nullable String freed) {
        if (freed != null) {
            receipts.free(Map.of(freed, done.id()));
        }
        newReference(submission).ifPresent(ref -> receipts.claim(ref, done.id(), submission.fingerprint()));
        if (submission.key() != null) {
            receipts.keep(submission.key(), submission.fingerprint(), done);
        }
    }

    private Optional<String> newReference(Submission submission) {
        return kinds.find(submission.act().requestId()).flatMap(kind -> kind.newReference(submission.act()));
    }
}
