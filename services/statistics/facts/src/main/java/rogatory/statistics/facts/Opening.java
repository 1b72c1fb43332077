package rogatory.statistics.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Direction;

/**
 * What a request is, as its first event says. Its reference stays with the service that keeps it.
 *
 * @param partner the other State
 * @param items what is asked for; for extradition and for spontaneous information, what is sought or given, none coercive
 */
public record Opening(
        Kind kind,
        Direction direction,
        String partner,
        String channel,
        @Nullable String form,
        String language,
        String urgency,
        String proceeding,
        List<String> offences,
        List<Asked> items) {

    /** One thing that is asked for. */
    public record Asked(String type, boolean coercive) {}

    public Opening {
        offences = List.copyOf(offences);
        items = List.copyOf(items);
    }

    public Opening withPartner(String right) {
        return new Opening(kind, direction, right, channel, form, language, urgency, proceeding, offences, items);
    }

    public Opening withChannel(String right) {
        return new Opening(kind, direction, partner, right, form, language, urgency, proceeding, offences, items);
    }

    public Opening withForm(String right) {
        return new Opening(kind, direction, partner, channel, right, language, urgency, proceeding, offences, items);
    }

    public Opening withLanguage(String right) {
        return new Opening(kind, direction, partner, channel, form, right, urgency, proceeding, offences, items);
    }

    public Opening withUrgency(String right) {
        return new Opening(kind, direction, partner, channel, form, language, right, proceeding, offences, items);
    }

    public Opening withProceeding(String right) {
        return new Opening(kind, direction, partner, channel, form, language, urgency, right, offences, items);
    }

    public Opening withOffences(List<String> charged) {
        return new Opening(kind, direction, partner, channel, form, language, urgency, proceeding, charged, items);
    }
}
