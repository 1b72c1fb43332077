package rogatory.vocabulary;

import static java.util.stream.Collectors.joining;

import java.time.DateTimeException;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Says what is wrong with a value that is given as text, or nothing: a correction is held to what a receipt is. */
public final class RightValue {

    private RightValue() {}

    public static Function<String, Optional<String>> code(String list) {
        return value -> CodeLists.of(list).find(value).isPresent()
                ? Optional.empty()
                : Optional.of("'" + value + "' is not in the code list '" + list + "', which has "
                        + CodeLists.of(list).codes().stream().map(Code::code).collect(joining(", ")));
    }

    public static Optional<String> text(String value) {
        return value.isBlank() ? Optional.of("the new value is empty; state what is right") : Optional.empty();
    }

    /** A language, by BCP 47. */
    public static Optional<String> languageTag(String value) {
        return sound(() -> new Locale.Builder().setLanguageTag(value).build());
    }

    public static Optional<String> state(String value) {
        return sound(() -> new State(value));
    }

    public static Optional<String> date(String value) {
        return sound(() -> DayOfRecord.parse(value));
    }

    private static Optional<String> sound(Supplier<Object> made) {
        try {
            return Optional.of(made.get()).flatMap(value -> Optional.empty());
        } catch (IllegalArgumentException | IllformedLocaleException | DateTimeException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }
}
