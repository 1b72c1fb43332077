package rogatory.spontaneous.request;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import rogatory.spontaneous.events.RecordCorrected;
import rogatory.vocabulary.RightValue;
import rogatory.vocabulary.record.CorrectableField;

/** The particulars of a receipt that may be corrected, and what a right value of each is. */
public enum Correctable implements CorrectableField<SpontaneousInformation> {
    PARTNER("partner", Particulars::partner, (file, to) -> file.partner = to, RightValue::state),
    RECEIVED_ON(
            "receivedOn",
            particulars -> particulars.receivedOn().toString(),
            (file, to) -> file.receivedOn = LocalDate.parse(to),
            RightValue::date),
    CHANNEL("channel", Particulars::channel, (file, to) -> file.channel = to, RightValue.code("channel")),
    FORM("form", Particulars::form, (file, to) -> file.form = to, RightValue.code("form")),
    LANGUAGE("language", Particulars::language, (file, to) -> file.language = to, RightValue::languageTag),
    URGENCY("urgency", Particulars::urgency, (file, to) -> file.urgency = to, RightValue.code("urgency")),
    PROCEEDING(
            "proceeding", Particulars::proceeding, (file, to) -> file.proceeding = to, RightValue.code("proceeding")),
    DEADLINE(
            "deadline",
            particulars -> particulars.deadline() == null
                    ? null
                    : particulars.deadline().toString(),
            (file, to) -> file.deadline = LocalDate.parse(to),
            RightValue::date),
    REF("ref", Particulars::ref, (file, to) -> file.ref = to, RightValue::text);

    private final String field;
    private final Function<Particulars, @Nullable String> present;
    private final BiConsumer<ParticularsDraft, String> set;
    private final Function<String, Optional<String>> wrong;

    Correctable(
            String field,
            Function<Particulars, @Nullable String> present,
            BiConsumer<ParticularsDraft, String> set,
            Function<String, Optional<String>> wrong) {
        this.field = field;
        this.present = present;
        this.set = set;
        this.wrong = wrong;
    }

    private static Optional<Correctable> named(String field) {
        return Arrays.stream(values()).filter(each -> each.field.equals(field)).findFirst();
    }

    @Override
    public String field() {
        return field;
    }

    @Override
    public @Nullable String present(SpontaneousInformation file) {
        return present.apply(file.particulars());
    }

    @Override
    public Optional<String> wrong(String value) {
        return wrong.apply(value);
    }

    static void correct(ParticularsDraft file, RecordCorrected e) {
        named(e.field()).ifPresent(field -> field.set.accept(file, e.to()));
    }
}
