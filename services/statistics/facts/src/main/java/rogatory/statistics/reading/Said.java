package rogatory.statistics.reading;

import java.util.List;
import java.util.Set;
import rogatory.statistics.facts.Values;
import rogatory.statistics.facts.What;
import rogatory.vocabulary.Correcting;
import rogatory.vocabulary.Link;
import rogatory.vocabulary.Observation;
import rogatory.vocabulary.Voiding;

/** What one event says, before its place and its times are added. */
record Said(What what, Values values) {

    /* What is counted by; of other particulars, such as the reference, only that they were corrected. */
    private static final Set<String> COUNTED =
            Set.of("partner", "receivedOn", "channel", "form", "language", "urgency", "proceeding", "deadline");

    static Said said(What what) {
        return new Said(what, Values.NONE);
    }

    static Said said(What what, Values values) {
        return new Said(what, values);
    }

    /** It happened, and it counts as contact; no figure asks for more. */
    static Said noted() {
        return said(What.NOTED);
    }

    static Said noted(String mark) {
        return said(What.NOTED, Values.NONE.detail(mark));
    }

    static Said voided(Voiding event) {
        return said(What.VOIDED, Values.NONE.number(event.sequence()));
    }

    static Said corrected(Correcting event) {
        return COUNTED.contains(event.field())
                ? said(What.CORRECTED, Values.NONE.detail(event.field()).codes(List.of(event.to())))
                : said(What.CORRECTED);
    }

    static Said linked(Link event) {
        return said(What.LINKED, Values.NONE.detail(event.linkType()));
    }

    static Said observed(Observation event) {
        return said(event.noted() ? What.OBSERVED : What.OBSERVATION_WITHDRAWN, Values.NONE.detail(event.code()));
    }
}
