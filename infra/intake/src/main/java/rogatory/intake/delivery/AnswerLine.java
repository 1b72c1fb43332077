package rogatory.intake.delivery;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line of the service's answer: what became of a row, or, last, that the answer is whole. */
record AnswerLine(
        int row,
        @Nullable String result,
        boolean done,
        @Nullable String rule,
        @Nullable String article,
        @Nullable String detail,
        @Nullable List<BadField> errors) {

    /** A field the service could not read. */
    record BadField(@Nullable String field, @Nullable String detail) {}

    Refusal refusal(String kind, rogatory.intake.caselog.Entry entry) {
        var text = new StringBuilder(detail == null ? "refused without a reason" : detail);
        if (errors != null) {
            errors.forEach(error ->
                    text.append("; ").append(error.field()).append(": ").append(error.detail()));
        }
        return new Refusal(
                entry.place(),
                kind,
                entry.ref(),
                entry.event(),
                rule == null ? "" : rule,
                article == null ? "" : article,
                text.toString());
    }
}
