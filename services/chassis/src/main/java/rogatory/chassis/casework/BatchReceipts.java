package rogatory.chassis.casework;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import rogatory.chassis.casework.Receipts.Receipt;
import rogatory.chassis.casework.Receipts.Reference;

/** What had been counted under the keys and references of a batch before it, and what it counts itself. */
final class BatchReceipts {

    private final Kinds kinds;
    private final Receipts receipts;
    private final Map<String, Receipt> counted;
    private final Map<String, Reference> references;
    /* In one order for all, so that two batches never wait for each other. */
    private final Map<String, Receipt> newReceipts = new TreeMap<>();
    private final Map<String, Reference> newReferences = new TreeMap<>();
    private final Map<String, String> freed = new TreeMap<>();

    private BatchReceipts(Kinds kinds, Receipts receipts, Set<String> keys, Set<String> refs) {
        this.kinds = kinds;
        this.receipts = receipts;
        this.counted = receipts.find(keys);
        this.references = receipts.references(refs);
    }

    static BatchReceipts of(List<BatchOffice.InTurn> submissions, Kinds kinds, Receipts receipts) {
        Set<String> keys = new HashSet<>();
        Set<String> refs = new HashSet<>();
        for (BatchOffice.InTurn next : submissions) {
            Submission submission = next.submission();
            if (submission.key() != null) {
                keys.add(submission.key());
            }
            if (submission.act() instanceof VoidRow row) {
                keys.add(row.row());
            }
            newReference(kinds, submission).filter(Bounds::isReference).ifPresent(refs::add);
        }
        return new BatchReceipts(kinds, receipts, keys, refs);
    }

    Optional<Receipt> receipt(String key) {
        return Optional.ofNullable(newReceipts.getOrDefault(key, counted.get(key)));
    }

    /** The answer to a submission that would give a file the reference of another. */
    Optional<Answer> taken(Submission submission) {
        return newReference(kinds, submission).flatMap(ref -> Optional.ofNullable(
                        newReferences.getOrDefault(ref, references.get(ref)))
                .filter(other -> !other.requestId().equals(submission.act().requestId()))
                .map(other -> other.takenBy(ref, submission)));
    }

    void keep(Submission submission, Answer.Done done) {
        if (submission.key() != null) {
            newReceipts.put(submission.key(), new Receipt(submission.fingerprint(), done));
        }
        newReference(kinds, submission)
                .filter(ref -> !references.containsKey(ref))
                .ifPresent(ref -> newReferences.put(ref, new Reference(done.id(), submission.fingerprint())));
    }

    /** The request bears this reference no longer; a later act of the batch may give it to another. */
    void free(String ref, String requestId) {
        newReferences.remove(ref);
        references.remove(ref);
        freed.put(ref, requestId);
    }

    /** Puts on record what the batch counted. */
    void write() {
        receipts.keep(newReceipts);
        receipts.free(freed);
        receipts.claim(newReferences);
    }

    private static Optional<String> newReference(Kinds kinds, Submission submission) {
        return kinds.find(submission.act().requestId()).flatMap(kind -> kind.newReference(submission.act()));
    }
}
