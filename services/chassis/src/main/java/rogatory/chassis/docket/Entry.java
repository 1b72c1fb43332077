package rogatory.chassis.docket;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import rogatory.chassis.casework.DueDays.Due;
import rogatory.vocabulary.CaseFile;
import rogatory.vocabulary.Holder;

/** A docket entry as it lies in MongoDB; dates are ISO text, so that they sort and compare as they stand. */
final class Entry {

    static final String ID = "_id";
    static final String KIND = "kind";
    static final String REF = "ref";
    static final String DIRECTION = "direction";
    static final String PARTNER = "partner";
    static final String STATE = "state";
    static final String HOLDER = "holder";
    static final String OUTCOME = "outcome";
    static final String RECEIVED_ON = "receivedOn";
    static final String LATEST_ON = "latestOn";
    static final String CLOSED_ON = "closedOn";
    static final String DUE_ON = "dueOn";
    static final String DUE_ORDER = "dueOrder";
    static final String OPEN = "open";
    static final String LIMITS = "limits";
    static final String RULE = "rule";
    static final String DUE = "due";
    static final String LIMIT_RULE = LIMITS + "." + RULE;
    static final String LIMIT_DUE = LIMITS + "." + DUE;
    static final String GROUNDS = "grounds";
    static final String OBSERVATIONS = "observations";
    static final String VERSION = "version";
    static final String WORDS = "words";
    static final String FILE = "file";

    /** Sorts what has no due day after everything that has one. */
    private static final String NO_DUE_DAY = "9999-12-31";

    private Entry() {}

    /** @param limits the file's time limits, the first to end first */
    static Document of(String kind, CaseFile file, List<Due> limits, long version, String folded) {
        LocalDate due = limits.isEmpty() ? null : limits.getFirst().due();
        return new Document(ID, file.id())
                .append(KIND, kind)
                .append(REF, file.ref())
                .append(DIRECTION, file.direction().name())
                .append(PARTNER, file.partner())
                .append(STATE, file.state().name())
                .append(HOLDER, file.holder().name())
                .append(OPEN, file.holder() != Holder.NO)
                .append(OUTCOME, file.outcome() == null ? null : file.outcome().name())
                .append(RECEIVED_ON, file.receivedOn().toString())
                .append(LATEST_ON, file.latestOn().toString())
                .append(CLOSED_ON, text(file.closedOn()))
                .append(DUE_ON, text(due))
                .append(DUE_ORDER, due == null ? NO_DUE_DAY : due.toString())
                .append(LIMITS, limits.stream().map(Entry::limit).toList())
                .append(GROUNDS, file.grounds())
                .append(OBSERVATIONS, file.observations().codes())
                .append(VERSION, version)
                .append(WORDS, words(file.ref()))
                .append(FILE, folded);
    }

    private static Document limit(Due limit) {
        return new Document(RULE, limit.rule())
                .append("source", limit.source())
                .append("owedBy", limit.owedBy().name())
                .append(DUE, limit.due().toString());
    }

    /** The words of a reference, or of what is searched in it, in lower case: a sign that is no letter or digit parts them. */
    static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }
}
