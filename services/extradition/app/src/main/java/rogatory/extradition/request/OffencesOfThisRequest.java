package rogatory.extradition.request;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import rogatory.extradition.events.ExtraditionEvent;
import rogatory.vocabulary.Decision;

/** An act names offences by their codes; each must be an offence of this request, and is named once. UNCAC 44(3). */
public record OffencesOfThisRequest(ExtraditionRequest request, List<String> offences) {

    public static final String RULE = "offences-of-this-request";

    public Optional<Decision<ExtraditionEvent>> check() {
        List<String> known = request.charges().stream().map(Charge::offence).toList();
        if (!known.containsAll(offences)) {
            return refuse("the request is for " + String.join(", ", known) + ", but named are "
                    + String.join(", ", offences));
        }
        return new HashSet<>(offences).size() < offences.size()
                ? refuse("each offence is named once: " + String.join(", ", offences))
                : Optional.empty();
    }

    private static Optional<Decision<ExtraditionEvent>> refuse(String because) {
        return Optional.of(Decision.refused(RULE, because, "UNCAC 44(3)"));
    }
}
