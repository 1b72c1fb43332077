package rogatory.chassis.casework;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import rogatory.chassis.casework.Receipts.Receipt;
import rogatory.chassis.casework.Receipts.Reference;
import rogatory.chassis.eventlog.BatchAppender;
import rogatory.chassis.eventlog.EventLog;
import rogatory.chassis.eventlog.Recorded;
import rogatory.vocabulary.OpeningAct;

/**
 * Takes many submissions at once: all are decided one after the other as if each had come alone, and what the law accepts
 * is put on record in one transaction. Where somebody else writes to one of these files meanwhile, each goes its own way.
 */
public final class BatchOffice {

    private final Kinds kinds;
    private final Office office;
    private final Receipts receipts;
    private final EventLog log;
    private final BatchAppender appender;
    private final TransactionManager transactions;

    BatchOffice(
            Kinds kinds,
            Office office,
            Receipts receipts,
            EventLog log,
            BatchAppender appender,
            TransactionManager transactions) {
        this.kinds = kinds;
        this.office = office;
        this.receipts = receipts;
        this.log = log;
        this.appender = appender;
        this.transactions = transactions;
    }

    /** The streams that carry these references; what is not on file is missing. */
    public Map<String, String> byReferences(Set<String> refs) {
        Map<String, String> ids = new HashMap<>();
        receipts.references(refs).forEach((ref, reference) -> ids.put(ref, reference.requestId()));
        return ids;
    }

    /**
     * @param leaving whether the acts on a request are left after one of them was refused
     * @return an answer for each, in their order
     */
    public List<Answer> submit(List<Submission> submissions, boolean leaving) {
        try {
            return transactions.fetchInTransaction(() -> new Batch(submissions, leaving).answers());
        } catch (ConcurrencyException | DuplicateKeyException somebodyElseWrote) {
            var left = new LeftAlone(leaving);
            return submissions.stream()
                    .map(submission -> left.or(submission, office::submit))
                    .toList();
        }
    }

    /** Which requests are left, since an act on them was refused. */
    private record LeftAlone(boolean leaving, Set<String> ids) {

        LeftAlone(boolean leaving) {
            this(leaving, new HashSet<>());
        }

        Answer or(Submission submission, Function<Submission, Answer> submit) {
            String id = submission.act().requestId();
            if (leaving && ids.contains(id)) {
                return new Answer.Left();
            }
            Answer answer = submit.apply(submission);
            boolean onRecord =
                    switch (answer) {
                        case Answer.Done _, Answer.Repeated _ -> true;
                        case Answer.Taken(var _, var _, var same) -> same;
                        default -> false;
                    };
            if (!onRecord) {
                ids.add(id);
            }
            return answer;
        }
    }

    /** One attempt. Nothing is written before all has been decided, so the batch takes its place in the log after what it read. */
    private final class Batch {

        private final List<Submission> submissions;
        private final LeftAlone left;
        private final Map<String, Receipt> counted;
        private final Map<String, Reference> references;
        private final Map<String, OpenFile<?, ?>> files = new HashMap<>();
        private final Map<String, Receipt> newReceipts = new HashMap<>();
        private final Map<String, Reference> newReferences = new HashMap<>();
        private final List<BatchAppender.Fresh> fresh = new ArrayList<>();

        Batch(List<Submission> submissions, boolean leaving) {
            this.submissions = submissions;
            this.left = new LeftAlone(leaving);
            Set<String> keys = new HashSet<>();
            Set<String> refs = new HashSet<>();
            Set<String> streams = new HashSet<>();
            for (Submission submission : submissions) {
                if (submission.key() != null) {
                    keys.add(submission.key());
                }
                newReference(submission).ifPresent(refs::add);
                if (!(submission.act() instanceof OpeningAct)) {
                    streams.add(submission.act().requestId());
                }
            }
            counted = receipts.find(keys);
            references = receipts.references(refs);
            log.streams(streams).forEach((id, history) -> files.put(id, OpenFile.of(kinds.of(id), events(history))));
        }

        private static List<Object> events(List<Recorded<?>> history) {
            return history.stream().<Object>map(Recorded::event).toList();
        }

        List<Answer> answers() {
            List<Answer> answers = submissions.stream()
                    .map(submission -> left.or(submission, this::answer))
                    .toList();
            if (!fresh.isEmpty()) {
                appender.append(fresh);
                receipts.keep(newReceipts);
                receipts.claim(newReferences);
            }
            return answers;
        }

        private Answer answer(Submission submission) {
            return office.unfit(submission)
                    .or(() -> alreadyCounted(submission))
                    .or(() -> taken(submission))
                    .orElseGet(() -> decide(submission));
        }

        private Optional<Answer> alreadyCounted(Submission submission) {
            @Nullable String key = submission.key();
            if (key == null) {
                return Optional.empty();
            }
            Receipt receipt = newReceipts.getOrDefault(key, counted.get(key));
            return Optional.ofNullable(receipt).map(known -> known.answerTo(submission));
        }

        private Optional<Answer> taken(Submission submission) {
            return newReference(submission).flatMap(ref -> Optional.ofNullable(
                            newReferences.getOrDefault(ref, references.get(ref)))
                    .filter(other -> !other.requestId().equals(submission.act().requestId()))
                    .map(other -> other.takenBy(ref, submission)));
        }

        private Answer decide(Submission submission) {
            String id = submission.act().requestId();
            if (submission.act() instanceof OpeningAct) {
                files.put(id, OpenFile.of(kinds.of(id), List.of()));
            }
            OpenFile<?, ?> file = files.get(id);
            if (file == null) {
                return new Answer.Unknown(id);
            }
            Answer answer = file.decide(
                    submission.act(),
                    (event, sequence) -> fresh.add(new BatchAppender.Fresh(event, sequence, submission.recordedOn())));
            if (answer instanceof Answer.Done done) {
                keep(submission, done);
            }
            return answer;
        }

        private void keep(Submission submission, Answer.Done done) {
            if (submission.key() != null) {
                newReceipts.put(submission.key(), new Receipt(submission.fingerprint(), done));
            }
            newReference(submission)
                    .filter(ref -> !references.containsKey(ref))
                    .ifPresent(ref -> newReferences.put(ref, new Reference(done.id(), submission.fingerprint())));
        }

        private Optional<String> newReference(Submission submission) {
            return kinds.find(submission.act().requestId()).flatMap(kind -> kind.newReference(submission.act()));
        }
    }
}
