package rogatory.statistics.reading;

import java.util.List;
import rogatory.statistics.facts.Values;
import rogatory.statistics.facts.What;
import rogatory.vocabulary.Correcting;
import rogatory.vocabulary.Link;
import rogatory.vocabulary.Voiding;

/** What one event says, before its place and its times are added. */
record Said(What what, Values values) {

    private static final String REFERENCE = "ref";

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

    /** The field and its right value; of a reference only that it was corrected. */
    static Said corrected(Correcting event) {
        Values field = Values.NONE.detail(event.field());
        return said(What.CORRECTED, event.field().equals(REFERENCE) ? field : field.codes(List.of(event.to())));
    }

    static Said linked(Link event) {
        return said(What.LINKED, Values.NONE.detail(event.linkType()));
    }
}
