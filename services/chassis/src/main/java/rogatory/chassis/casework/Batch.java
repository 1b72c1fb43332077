package rogatory.chassis.casework;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rogatory.chassis.eventlog.BatchAppender;
import rogatory.chassis.eventlog.EventLog;
import rogatory.chassis.eventlog.Recorded;
import rogatory.vocabulary.OpeningAct;

/**
 * One attempt at many submissions. Nothing is written before all has been decided, so the batch takes its place in the log
 * after what it read.
 */
final class Batch {

    /** A file is opened under another stream than later submissions rest on. */
    private static final class OpenedElsewhere extends RuntimeException {

        private static final long serialVersionUID = 1L;

        OpenedElsewhere(String file) {
            super(file + " is opened under another stream than was read");
        }
    }

    private final Kinds kinds;
    private final Office office;
    private final BatchAppender appender;
    private final List<BatchOffice.InTurn> submissions;
    private final boolean leaving;
    private final Set<String> refused = new HashSet<>();
    private final Map<String, OpenFile<?, ?>> files = new HashMap<>();
    private final BatchReceipts counted;
    private final List<BatchAppender.Fresh> fresh = new ArrayList<>();

    /** Streams are read first: what is written meanwhile is then seen by its key, or collides. */
    Batch(
            Kinds kinds,
            Office office,
            Receipts receipts,
            EventLog log,
            BatchAppender appender,
            List<BatchOffice.InTurn> submissions,
            boolean leaving) {
        this.kinds = kinds;
        this.office = office;
        this.appender = appender;
        this.submissions = submissions;
        this.leaving = leaving;
        Set<String> streams = new HashSet<>();
        for (BatchOffice.InTurn next : submissions) {
            if (!(next.submission().act() instanceof OpeningAct)) {
                streams.add(next.submission().act().requestId());
            }
        }
        log.streams(streams).forEach((id, history) -> files.put(id, OpenFile.of(kinds.of(id), events(history))));
        counted = BatchReceipts.of(submissions, kinds, receipts);
    }

    private static List<Object> events(List<Recorded<?>> history) {
        return history.stream().<Object>map(Recorded::event).toList();
    }

    List<Answer> answers() {
        List<Answer> answers = submissions.stream().map(this::inTurn).toList();
        if (!fresh.isEmpty()) {
            fresh.sort(Comparator.comparing(next -> next.event().requestId()));
            appender.append(fresh);
            counted.write();
        }
        return answers;
    }

    private Answer inTurn(BatchOffice.InTurn next) {
        if (leaving && refused.contains(next.file())) {
            return new Answer.Left();
        }
        Answer answer = answer(next.submission());
        if (isOfAnotherStream(next, answer)) {
            throw new OpenedElsewhere(next.file());
        }
        if (!answer.onRecord()) {
            refused.add(next.file());
        }
        return answer;
    }

    /** Opened before where this one was to open it, or opened by this one where another was on file, freed in this batch. */
    private static boolean isOfAnotherStream(BatchOffice.InTurn next, Answer answer) {
        return next.opens()
                ? answer instanceof Answer.Repeated || answer instanceof Answer.Taken
                : next.submission().act() instanceof OpeningAct && answer instanceof Answer.Done;
    }

    private Answer answer(Submission submission) {
        return office.unfit(submission)
                .or(() -> alreadyCounted(submission))
                .or(() -> counted.taken(submission))
                .orElseGet(() -> byNumber(submission));
    }

    private Optional<Answer> alreadyCounted(Submission submission) {
        @Nullable String key = submission.key();
        if (key == null) {
            return Optional.empty();
        }
        return counted.receipt(key).map(known -> known.answerTo(submission));
    }

    private Answer byNumber(Submission submission) {
        return submission.act() instanceof VoidRow row
                ? row.byNumber(counted.receipt(row.row()))
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
        Optional<String> freed = file.freedReference(submission.act());
        Answer answer = file.decide(
                submission.act(),
                (event, sequence) -> fresh.add(new BatchAppender.Fresh(event, sequence, submission.recordedOn())));
        if (answer instanceof Answer.Done done) {
            files.put(id, file);
            freed.ifPresent(ref -> counted.free(ref, done.id()));
            counted.keep(submission, done);
        }
        return answer;
    }
}
