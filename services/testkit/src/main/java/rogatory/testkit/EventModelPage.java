package rogatory.testkit;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
 * @param steps the changes of state that were seen to happen
 */
public record EventModelPage<S extends Enum<S>>(
        String title,
        String intro,
        String receipt,
        S first,
        Moves<S> moves,
        Function<S, Holder> holder,
        Collection<Step<S>> steps) {

    /** An event that changed the state. */
    public record Step<S>(S from, String event, S to) {}

    /** From how many states an event may lead away before the picture says it in words instead. */
    private static final int MANY = 7;

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

                Not drawn, because they may lead away from nearly any state: %s.

                ## Acts

                | Act | Event | From | To | By | Article |
                | --- | --- | --- | --- | --- | --- |
                %s""".formatted(title, intro, states(), first, receipt, arrows(), anywhere(), acts());
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
        return pairs().entrySet().stream()
                .map(pair -> "    %s: %s%n".formatted(pair.getKey(), String.join(", ", pair.getValue())))
                .collect(joining());
    }

    private Map<String, Set<String>> pairs() {
        Map<String, Set<String>> pairs = new LinkedHashMap<>();
        for (S from : all().toList()) {
            steps.stream()
                    .filter(step -> step.from() == from && step.to() != from && !fromAnywhere(step.event()))
                    .sorted(comparing((Step<S> step) -> step.to()).thenComparing(Step::event))
                    .forEach(step -> pairs.computeIfAbsent(from + " --> " + step.to(), pair -> new TreeSet<>())
                            .add(step.event()));
        }
        return pairs;
    }

    private String anywhere() {
        return moves.rows().stream()
                .map(Move::event)
                .filter(this::fromAnywhere)
                .filter(event ->
                        steps.stream().anyMatch(step -> step.event().equals(event) && step.from() != step.to()))
                .collect(joining(", "));
    }

    private boolean fromAnywhere(String event) {
        return moves.rows().stream()
                .anyMatch(move -> move.event().equals(event) && move.from().size() >= MANY);
    }

    private String acts() {
        return moves.rows().stream()
                .map(move -> "| `%s` | %s | %s | %s | %s | %s |\n"
                        .formatted(move.act(), move.event(), from(move), move.to(), move.by(), move.article()))
                .collect(joining());
    }

    private String from(Move<S> move) {
        List<S> others = all().filter(state -> !move.from().contains(state)).toList();
        if (others.isEmpty()) {
            return "any";
        }
        return others.size() < 3
                ? "any but " + names(others)
                : names(all().filter(move.from()::contains).toList());
    }

    private String names(List<S> states) {
        return states.stream().map(Enum::name).collect(joining(", "));
    }

    /** States without any legal act are those of another kind of request that shares the table's states. */
    private Stream<S> all() {
        return Stream.of(first.getDeclaringClass().getEnumConstants())
                .filter(state -> !moves.next(state).isEmpty());
    }
}
