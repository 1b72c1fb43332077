package rogatory.vocabulary.record;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.RightValue;

/** The particulars of a receipt that may be corrected, and what a right value of each is: a correction is held to that. */
public enum CorrectableField {
    PARTNER("partner", Particulars::partner, (draft, to) -> draft.partner = to, RightValue::state),
    RECEIVED_ON(
            "receivedOn",
            particulars -> particulars.receivedOn().toString(),
            (draft, to) -> draft.receivedOn = LocalDate.parse(to),
            RightValue::date),
    CHANNEL("channel", Particulars::channel, (draft, to) -> draft.channel = to, RightValue.code("channel")),
    FORM("form", Particulars::form, (draft, to) -> draft.form = to, RightValue.code("form")),
    LANGUAGE("language", Particulars::language, (draft, to) -> draft.language = to, RightValue::languageTag),
    URGENCY("urgency", Particulars::urgency, (draft, to) -> draft.urgency = to, RightValue.code("urgency")),
    PROCEEDING(
            "proceeding", Particulars::proceeding, (draft, to) -> draft.proceeding = to, RightValue.code("proceeding")),
    DEADLINE(
            "deadline",
            particulars -> particulars.deadline() == null
                    ? null
                    : particulars.deadline().toString(),
            (draft, to) -> draft.deadline = LocalDate.parse(to),
            RightValue::date),
    REF("ref", Particulars::ref, (draft, to) -> draft.ref = to, RightValue::text);

    private final String field;
    private final Function<Particulars, @Nullable String> present;
    private final BiConsumer<ParticularsDraft, String> set;
    private final Function<String, Optional<String>> wrong;

    CorrectableField(
            String field,
            Function<Particulars, @Nullable String> present,
            BiConsumer<ParticularsDraft, String> set,
            Function<String, Optional<String>> wrong) {
        this.field = field;
        this.present = present;
        this.set = set;
        this.wrong = wrong;
    }

    public static Optional<CorrectableField> named(String field) {
        return Arrays.stream(values()).filter(each -> each.field.equals(field)).findFirst();
    }

    /** Its name in the body of a correction. */
    public String field() {
        return field;
    }

    /** The value on file now. */
    @Nullable
    String present(Particulars particulars) {
        return present.apply(particulars);
    }

    /** What is wrong with a new value that is put right on this day, or nothing. */
    public Optional<String> wrong(String value, LocalDate correctedOn) {
        return wrong.apply(value).or(() -> inTheFuture(value, correctedOn));
    }

    private Optional<String> inTheFuture(String value, LocalDate correctedOn) {
        return this == RECEIVED_ON && LocalDate.parse(value).isAfter(correctedOn)
                ? Optional.of("a request corrected on " + correctedOn + " was not received later, on " + value)
                : Optional.empty();
    }

    void set(ParticularsDraft draft, String to) {
        set.accept(draft, to);
    }
}
