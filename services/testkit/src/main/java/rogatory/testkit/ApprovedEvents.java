package rogatory.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import rogatory.vocabulary.LegalFact;

/**
 * Holds every event record against its approved sample: what is stored once must be readable for ever. Run with
 * {@code -Dapprove} to write the sample of a new event; an old one is never rewritten.
 *
 * @param kind the word before the dot in stored names, such as {@code mla}
 */
public record ApprovedEvents(String kind, Class<? extends LegalFact> root, Path folder) {

    private static final List<Class<?>> NONE = List.of();

    public ApprovedEvents(String kind, Class<? extends LegalFact> root) {
        this(kind, root, Path.of("src/test/resources/approved"));
    }

    public List<Class<?>> events() {
        return permitted(root).toList();
    }

    /** The event reads its sample, and writes it again as it stands. */
    public void holds(Class<?> event) {
        Path sample = sample(event);
        if (!Files.exists(sample) && Approval.given()) {
            Approval.write(sample, SampleJson.pretty(SampleEvent.of(event)) + "\n");
        }
        assertThat(sample)
                .as("%s has no approved sample; run this test with -Dapprove and look at what it writes", event)
                .exists();
        String approved = Approval.read(sample);
        Object read = SampleJson.read(approved, event);
        assertThat(SampleJson.tree(SampleJson.pretty(read)))
                .as("%s no longer reads its approved sample: add a revision and an upcaster, or undo the change", event)
                .isEqualTo(SampleJson.tree(approved));
        assertThat(SampleJson.fields(approved))
                .as("the approved sample of %s must show each component", event)
                .containsAll(SampleEvent.components(event));
    }

    /** No sample is left of an event that is gone: what was stored under that name could not be read. */
    public void nothingIsForgotten() {
        Set<String> known = new TreeSet<>();
        events().forEach(event -> known.add(sample(event).getFileName().toString()));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .as("approved samples without an event: a stored event never goes away")
                    .allSatisfy(name -> assertThat(known).contains(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path sample(Class<?> event) {
        return folder.resolve(kind + "." + event.getSimpleName() + ".json");
    }

    private static Stream<Class<?>> permitted(Class<?> type) {
        Class<?>[] below = type.getPermittedSubclasses();
        return type.isRecord()
                ? Stream.of(type)
                : (below == null ? NONE : List.of(below)).stream().flatMap(ApprovedEvents::permitted);
    }
}
