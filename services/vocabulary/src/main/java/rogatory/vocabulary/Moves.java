package rogatory.vocabulary;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The table of all legal moves of one kind of request.
 *
 * @param <S> the states of that kind
 */
public final class Moves<S extends Enum<S>> {

    private final List<Move<S>> rows;
    private final Map<Class<?>, Move<S>> byCommand;
    private final Map<String, Move<S>> byAct;

    public Moves(Collection<Move<S>> rows) {
        this.rows = List.copyOf(rows);
        this.byCommand = rows.stream().collect(toUnmodifiableMap(Move::command, Function.identity()));
        this.byAct = rows.stream().collect(toUnmodifiableMap(Move::act, Function.identity()));
    }

    public List<Move<S>> rows() {
        return rows;
    }

    /** What may be put on record now. */
    public List<Move<S>> next(S state) {
        return rows.stream().filter(move -> move.from().contains(state)).toList();
    }

    public Optional<Move<S>> act(String noun) {
        return Optional.ofNullable(byAct.get(noun));
    }

    /** A refusal that says where the act would be legal, or nothing if it is legal in this state. */
    public <E> Optional<Decision<E>> forbid(LegalAct act, S state) {
        Move<S> move = byCommand.get(act.getClass());
        if (move == null) {
            throw new IllegalArgumentException(act.getClass() + " stands in no row of the table of legal moves");
        }
        if (move.from().contains(state)) {
            return Optional.empty();
        }
        String legalIn = Stream.of(state.getDeclaringClass().getEnumConstants())
                .filter(move.from()::contains)
                .map(Enum::name)
                .collect(joining(", "));
        return Optional.of(Decision.refused(
                Move.RULE, move.event() + " is not legal in " + state + "; it is in " + legalIn, move.article()));
    }
}
