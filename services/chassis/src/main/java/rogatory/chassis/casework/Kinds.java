package rogatory.chassis.casework;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rogatory.vocabulary.Direction;
import rogatory.vocabulary.LifecycleState;
import tools.jackson.databind.JsonNode;

/** The kinds of stream that one service keeps; the one named like the service comes first. */
public final class Kinds {

    private static final String KIND = "kind";
    private static final String DIRECTION = "direction";

    private final String service;
    private final List<Kind<?, ?>> all;
    private final Map<String, Kind<?, ?>> byStream;

    public Kinds(String service, List<? extends Kind<?, ?>> kinds) {
        this.service = service;
        this.all = kinds.stream()
                .<Kind<?, ?>>map(kind -> kind)
                .sorted((one, other) -> Boolean.compare(isOwn(other), isOwn(one)))
                .toList();
        this.byStream = all.stream().collect(Collectors.toUnmodifiableMap(Kind::stream, Function.identity()));
    }

    private boolean isOwn(Kind<?, ?> kind) {
        return kind.stream().equals(service);
    }

    /** The word in the address, such as {@code mla}. */
    public String service() {
        return service;
    }

    public List<Kind<?, ?>> all() {
        return all;
    }

    public Stream<String> names() {
        return all.stream().map(Kind::name).distinct();
    }

    /** All states of all kinds, without those that only repeat a name. */
    public Stream<String> states() {
        return all.stream()
                .flatMap(kind -> kind.states().stream())
                .map(LifecycleState::name)
                .distinct();
    }

    public Stream<String> outcomes() {
        return all.stream().flatMap(kind -> kind.outcomes().stream()).map(Enum::name);
    }

    /** The rules of all time limits of all kinds. */
    public Stream<String> timeLimits() {
        return all.stream().flatMap(kind -> kind.timeLimits().stream());
    }

    /** The kind a stream is of, by the word before its id. */
    public Optional<Kind<?, ?>> find(String streamId) {
        return Optional.ofNullable(byStream.get(streamId.substring(0, Math.max(0, streamId.lastIndexOf('-')))));
    }

    /** @throws IllegalArgumentException if it is none of this service's */
    public Kind<?, ?> of(String streamId) {
        return find(streamId)
                .orElseThrow(() -> new IllegalArgumentException(streamId + " is a stream of no kind that " + service
                        + " keeps; these are " + byStream.keySet()));
    }

    /**
     * The kind of stream that a receipt begins: by its direction, and by its kind where the service keeps several. A
     * direction that is missing or wrong is left to be told with the other fields.
     *
     * @throws MalformedBody if there is no such kind
     */
    public Kind<?, ?> opening(JsonNode receipt) {
        JsonNode stated = receipt.path(KIND);
        if (!stated.isMissingNode() && !stated.isNull() && !stated.isString()) {
            throw new MalformedBody(List.of(new FieldError(
                    KIND, "must be text; it is one of " + names().collect(joining(", ")) + ", or left out")));
        }
        String name = stated.isString()
                ? stated.stringValue().strip()
                : all.getFirst().name();
        List<Kind<?, ?>> named =
                all.stream().filter(kind -> kind.name().equals(name)).toList();
        if (named.isEmpty()) {
            throw new MalformedBody(List.of(new FieldError(
                    KIND,
                    "'" + name + "' is no kind of " + service + "; it is one of " + names().collect(joining(", ")))));
        }
        String direction = receipt.path(DIRECTION).asString("").strip();
        return named.stream()
                .filter(kind -> kind.directions().stream().map(Direction::name).anyMatch(direction::equals))
                .findFirst()
                .orElse(named.getFirst());
    }
}
