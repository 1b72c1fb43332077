package rogatory.chassis.links;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import rogatory.chassis.links.LinkedRequest.End;
import rogatory.vocabulary.CaseFile;
import rogatory.vocabulary.LegalFact;
import rogatory.vocabulary.Link;
import rogatory.vocabulary.Numbered;

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
        String address = own.service() + "/";
        List<String> names = List.of(address + file.id(), address + "ref:" + file.ref());
        links.addAll(own.naming(
                Stream.concat(names.stream(), Stream.of(file.id(), file.ref())).toList()));
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
