package rogatory.chassis.web;

import org.jspecify.annotations.Nullable;
import rogatory.chassis.casework.Answer;
import rogatory.chassis.casework.Submission;

/** A row as it is handed in, or what is answered without asking the law. */
record HandedRow(ImportRow row, @Nullable Submission submission, ImportAnswers.@Nullable Line line) {

    static HandedRow in(ImportRow row, Submission submission) {
        return new HandedRow(row, submission, null);
    }

    static HandedRow refused(ImportRow row, Problem problem) {
        return new HandedRow(row, null, ImportAnswers.refused(row.number(), problem));
    }

    static HandedRow left(ImportRow row) {
        return new HandedRow(row, null, ImportAnswers.left(row.number()));
    }

    /** What the sender is told of the row once the law has answered. */
    ImportAnswers.Line answered(Answer answer) {
        return switch (answer) {
            case Answer.Done done -> ImportAnswers.loaded(row.number(), done);
            case Answer.Repeated(var first) -> ImportAnswers.present(row.number(), first.id());
            case Answer.Taken(var ref, var id, var same) when same -> ImportAnswers.present(row.number(), id);
            case Answer.Left _ -> ImportAnswers.left(row.number());
            case Answer.Unknown _ -> ImportAnswers.refused(row.number(), Problem.unknown("ref:" + row.ref()));
            default -> ImportAnswers.refused(row.number(), Problem.of(answer));
        };
    }
}
