package rogatory.testkit;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.Move;
import rogatory.vocabulary.Moves;

/**
 * The page of {@code docs/event-model} that says what may happen to a kind of request, printed from the table that
 * enforces it. Run with {@code -Dapprove} to write it after a change of the law.
 *
 * @param intro a sentence on the kind of request
 * @param receipt the event that begins each stream
 * @param first the state it leads to
 */
public record EventModelPage<S extends Enum<S>>(
        String title, String intro, String receipt, S first, Moves<S> moves, Function<S, Holder> holder) {

    /** The file says what the table says. */
    public void isAt(Path file) {
        String page = page();
        if (Approval.given()) {
            Approval.write(file, page);
        }
        assertThat(Approval.read(file))
                .as("%s is printed from the table of legal moves; run this test with -Dapprove", file)
                .isEqualTo(page);
    }

    String page() {
        return """
                # %s

                %s

                This page is printed from the table that the service enforces. Dates, grounds and other conditions beyond the state are
                rules: a refused act names its rule.

                ## States

                | State | Holder | Legal acts |
                | --- | --- | --- |
                %s
                ```mermaid
                stateDiagram-v2
                    [*] --> %s: %s
                %s```

                ## Acts

                | Act | Event | From | To | By | Article |
                | --- | --- | --- | --- | --- | --- |
                %s""".formatted(title, intro, states(), first, receipt, arrows(), acts());
    }

    private String states() {
        return all().map(state -> "| %s | %s | %s |\n"
                        .formatted(
                                state,
                                holder.apply(state),
                                moves.next(state).stream().map(Move::act).collect(joining(", "))))
                .collect(joining());
    }

    private String arrows() {
        Set<String> names = all().map(Enum::name).collect(java.util.stream.Collectors.toSet());
        return moves.rows().stream()
                .flatMap(move -> ordered(move.from()).stream()
                        .flatMap(from -> Stream.of(move.to().split("[ ,/]+"))
                                .filter(names::contains)
                                .filter(to -> !to.equals(from.name()))
                                .map(to -> "    %s --> %s: %s\n".formatted(from, to, move.event()))))
                .distinct()
                .collect(joining());
    }

    private String acts() {
        return moves.rows().stream()
                .map(move -> "| `%s` | %s | %s | %s | %s | %s |\n"
                        .formatted(move.act(), move.event(), from(move), move.to(), move.by(), move.article()))
                .collect(joining());
    }

    private String from(Move<S> move) {
        if (move.from().size() == all().count()) {
            return "any";
        }
        return ordered(move.from()).stream().map(Enum::name).collect(joining(", "));
    }

    private List<S> ordered(Set<S> states) {
        return all().filter(states::contains).toList();
    }

    private Stream<S> all() {
        return Stream.of(first.getDeclaringClass().getEnumConstants());
    }
}
