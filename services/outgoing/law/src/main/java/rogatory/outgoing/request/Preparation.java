package rogatory.outgoing.request;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was done before the request left.
 *
 * @param draftShared the other side saw a draft
 * @param missing contents that the last vetting missed, UNCAC 46(15)
 * @param translatedInto the language of the latest translation
 * @param papersReady the papers for extradition are prepared
 */
public record Preparation(
        boolean draftShared,
        boolean vetted,
        List<String> missing,
        @Nullable String translatedInto,
        boolean papersReady) {

    static final Preparation NONE = new Preparation(false, false, List.of(), null, false);

    Preparation shared() {
        return new Preparation(true, vetted, missing, translatedInto, papersReady);
    }

    Preparation vetted(List<String> lacking) {
        return new Preparation(draftShared, true, lacking, translatedInto, papersReady);
    }

    Preparation translated(String into) {
        return new Preparation(draftShared, vetted, missing, into, papersReady);
    }

    Preparation papersPrepared() {
        return new Preparation(draftShared, vetted, missing, translatedInto, true);
    }
}
