package rogatory.chassis.links;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import rogatory.chassis.links.LinkedRequest.End;
import rogatory.vocabulary.CaseFile;
import rogatory.vocabulary.Correcting;
import rogatory.vocabulary.LegalFact;
import rogatory.vocabulary.Link;
import rogatory.vocabulary.Numbered;
import rogatory.vocabulary.RequestAddress;

/** All links of a request, whichever file they were recorded on. */
public final class Links {

    private static final Logger LOG = LoggerFactory.getLogger(Links.class);

    /**
     * What is known of a request's links.
     *
     * @param missing services whose log does not answer now; their links are not among these
     */
    public record Known(List<LinkedRequest> links, List<String> missing) {}

    private final LinkSource own;
    private final List<LinkSource> others;

    Links(LinkSource own, List<LinkSource> others) {
        this.own = own;
        this.others = List.copyOf(others);
    }

    /** @param day only what had occurred by then */
    public Known of(CaseFile file, List<? extends Numbered<? extends LegalFact>> history, LocalDate day) {
        List<LinkedRequest> links = new ArrayList<>(recordedOn(history));
        List<String> missing = new ArrayList<>();
        List<String> bare = Stream.concat(Stream.of(file.id(), file.ref()), earlierReferences(history))
                .distinct()
                .toList();
        List<String> names = bare.stream()
                .map(name -> RequestAddress.text(own.service(), name))
                .toList();
        // A duplicate names the file within its own service, without an address.
        links.addAll(own.naming(Stream.concat(names.stream(), bare.stream()).toList()));
        for (LinkSource other : others) {
            try {
                links.addAll(other.naming(names));
            } catch (CannotGetJdbcConnectionException e) {
                missing.add(other.service());
            } catch (DataAccessException e) {
                LOG.warn("The log of {} cannot be asked for links: {}", other.service(), e.getMessage());
                missing.add(other.service());
            }
        }
        return new Known(
                links.stream().filter(link -> !link.since().isAfter(day)).toList(), missing);
    }

    /** A reference that was corrected may still stand in other files. */
    private static Stream<String> earlierReferences(List<? extends Numbered<? extends LegalFact>> history) {
        return history.stream()
                .map(Numbered::event)
                .filter(event -> event instanceof Correcting correcting
                        && correcting.field().equals("ref"))
                .map(event -> ((Correcting) event).from())
                .filter(Objects::nonNull);
    }

    @SuppressWarnings("unchecked")
    private static List<LinkedRequest> recordedOn(List<? extends Numbered<? extends LegalFact>> history) {
        return Numbered.standing((List<Numbered<LegalFact>>) history).stream()
                .map(Numbered::event)
                .filter(Link.class::isInstance)
                .map(Link.class::cast)
                .map(link -> new LinkedRequest(link.linkType(), End.TO, link.linkedTo(), null, link.occurredOn()))
                .toList();
    }
}
