package rogatory.chassis.casework;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.common.transaction.TransactionManager;
import rogatory.chassis.eventlog.BatchAppender;
import rogatory.chassis.eventlog.EventLog;

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
        return transactions.fetchInTransaction(
                () -> new Batch(kinds, office, receipts, log, appender, submissions, leaving).answers());
    }
}
