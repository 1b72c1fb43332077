package rogatory.chassis.casework;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.axonframework.common.transaction.TransactionManager;
import org.jspecify.annotations.Nullable;
import rogatory.chassis.casework.Receipts.Receipt;
import rogatory.chassis.casework.Receipts.Reference;
import rogatory.chassis.eventlog.BatchAppender;
import rogatory.chassis.eventlog.EventLog;
import rogatory.chassis.eventlog.Recorded;
import rogatory.vocabulary.OpeningAct;

/**
 * Takes many submissions at once: all are decided one after the other as if each had come alone, and what the law accepts
 * is put on record in one transaction, or nothing is.
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

    /**
     * A submission in its turn.
     *
     * @param file what tells the acts on one request from others, such as the reference it was handed in under
     * @param opens whether later submissions rest on the stream that this one is to open
     */
    public record InTurn(String file, Submission submission, boolean opens) {}

    /** A file was opened by somebody else meanwhile, under another stream than later submissions rest on. */
    private static final class OpenedElsewhere extends RuntimeException {

        private static final long serialVersionUID = 1L;

        OpenedElsewhere(String file) {
            super(file + " was opened by somebody else meanwhile");
        }
    }

    /** The streams that carry these references; what is not on file is missing. */
    public Map<String, String> byReferences(Set<String> refs) {
        Map<String, String> ids = new HashMap<>();
        Set<String> sound = refs.stream().filter(Bounds::isReference).collect(Collectors.toSet());
        receipts.references(sound).forEach((ref, reference) -> ids.put(ref, reference.requestId()));
        return ids;
    }

    /**
     * @param leaving whether the acts on a file are left after one of them was refused
     * @return an answer for each, in their order
     * @throws RuntimeException if somebody else wrote to one of the files meanwhile, or for any other reason; nothing is on
     *     record then, and each may be submitted alone
     */
    public List<Answer> submit(List<InTurn> submissions, boolean leaving) {
        return transactions.fetchInTransaction(() -> new Batch(submissions, leaving).answers());
    }

    /** One attempt. Nothing is written before all has been decided, so the batch takes its place in the log after what it read. */
    private final class Batch {

        private final List<InTurn> submissions;
        private final boolean leaving;
        private final Set<String> refused = new HashSet<>();
        private final Map<String, OpenFile<?, ?>> files = new HashMap<>();
        private final Map<String, Receipt> counted;
        private final Map<String, Reference> references;
        /* In one order for all, so that two batches never wait for each other. */
        private final Map<String, Receipt> newReceipts = new TreeMap<>();
        private final Map<String, Reference> newReferences = new TreeMap<>();
        private final List<BatchAppender.Fresh> fresh = new ArrayList<>();

        /** Streams are read first: what is written meanwhile is then seen by its key, or collides. */
        Batch(List<InTurn> submissions, boolean leaving) {
            this.submissions = submissions;
            this.leaving = leaving;
            Set<String> keys = new HashSet<>();
            Set<String> refs = new HashSet<>();
            Set<String> streams = new HashSet<>();
            for (InTurn next : submissions) {
                Submission submission = next.submission();
                if (submission.key() != null) {
                    keys.add(submission.key());
                }
                if (submission.act() instanceof VoidRow row) {
                    keys.add(row.row());
                }
                newReference(submission).filter(Bounds::isReference).ifPresent(refs::add);
                if (!(submission.act() instanceof OpeningAct)) {
                    streams.add(submission.act().requestId());
                }
            }
            log.streams(streams).forEach((id, history) -> files.put(id, OpenFile.of(kinds.of(id), events(history))));
            counted = receipts.find(keys);
            references = receipts.references(refs);
        }

        private static List<Object> events(List<Recorded<?>> history) {
            return history.stream().<Object>map(Recorded::event).toList();
        }

        List<Answer> answers() {
            List<Answer> answers = submissions.stream().map(this::inTurn).toList();
            if (!fresh.isEmpty()) {
                fresh.sort(Comparator.comparing(next -> next.event().requestId()));
                appender.append(fresh);
                receipts.keep(newReceipts);
                receipts.claim(newReferences);
            }
            return answers;
        }

        private Answer inTurn(InTurn next) {
            if (leaving && refused.contains(next.file())) {
                return new Answer.Left();
            }
            Answer answer = answer(next.submission());
            if (next.opens() && (answer instanceof Answer.Repeated || answer instanceof Answer.Taken)) {
                throw new OpenedElsewhere(next.file());
            }
            if (!answer.onRecord()) {
                refused.add(next.file());
            }
            return answer;
        }

        private Answer answer(Submission submission) {
            return office.unfit(submission)
                    .or(() -> alreadyCounted(submission))
                    .or(() -> taken(submission))
                    .orElseGet(() -> byNumber(submission));
        }

        private Optional<Answer> alreadyCounted(Submission submission) {
            @Nullable String key = submission.key();
            if (key == null) {
                return Optional.empty();
            }
            return receipt(key).map(known -> known.answerTo(submission));
        }

        private Optional<Receipt> receipt(String key) {
            return Optional.ofNullable(newReceipts.getOrDefault(key, counted.get(key)));
        }

        private Optional<Answer> taken(Submission submission) {
            return newReference(submission).flatMap(ref -> Optional.ofNullable(
                            newReferences.getOrDefault(ref, references.get(ref)))
                    .filter(other -> !other.requestId().equals(submission.act().requestId()))
                    .map(other -> other.takenBy(ref, submission)));
        }

        private Answer byNumber(Submission submission) {
            return submission.act() instanceof VoidRow row
                    ? row.byNumber(receipt(row.row()))
                            .map(act -> decide(submission.asking(act)))
                            .orElseGet(row::unknown)
                    : decide(submission);
        }

        private Answer decide(Submission submission) {
            String id = submission.act().requestId();
            OpenFile<?, ?> file =
                    submission.act() instanceof OpeningAct ? OpenFile.of(kinds.of(id), List.of()) : files.get(id);
            if (file == null) {
                return new Answer.Unknown(id);
            }
            Answer answer = file.decide(
                    submission.act(),
                    (event, sequence) -> fresh.add(new BatchAppender.Fresh(event, sequence, submission.recordedOn())));
            if (answer instanceof Answer.Done done) {
                files.put(id, file);
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
