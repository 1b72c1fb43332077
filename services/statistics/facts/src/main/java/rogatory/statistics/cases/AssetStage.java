package rogatory.statistics.cases;

import java.util.List;
import java.util.function.Function;
import rogatory.statistics.facts.Fact;

/** How far assets are brought by an act, UNCAC Art. 54 to 57. */
public enum AssetStage {
    FROZEN(Assets::frozen),
    CONFISCATED(Assets::confiscated),
    RETURNED(Assets::returned);

    private final Function<Assets, List<Fact>> acts;

    AssetStage(Function<Assets, List<Fact>> acts) {
        this.acts = acts;
    }

    /** The acts that brought them there, in the order of the record. */
    public List<Fact> acts(Assets assets) {
        return acts.apply(assets);
    }
}
