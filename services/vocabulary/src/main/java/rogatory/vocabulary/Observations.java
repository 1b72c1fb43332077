package rogatory.vocabulary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is noted on a file and not withdrawn, each code once, in the order in which it was noted. */
public record Observations(List<Standing> standing) {

    /**
     * One of them.
     *
     * @param code by the code list {@code observation}
     * @param since the day for which it was noted
     */
    public record Standing(String code, LocalDate since) {}

    public static final Observations NONE = new Observations(List.of());

    public Observations {
        standing = List.copyOf(standing);
    }

    /** After one more was noted or withdrawn. */
    public Observations with(Observation event) {
        Stream<Standing> others = standing.stream().filter(each -> !each.code().equals(event.code()));
        return new Observations(
                event.noted()
                        ? Stream.concat(others, Stream.of(new Standing(event.code(), event.occurredOn())))
                                .toList()
                        : others.toList());
    }

    public Optional<Standing> find(String code) {
        return standing.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    public List<String> codes() {
        return standing.stream().map(Standing::code).toList();
    }
}
